import { newRunId, type RunId } from '../../shared/ids.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Database } from '../database/database.ts';
import type { Surroundings } from '../surroundings.ts';
import type { RunMissing, StorageTrouble } from '../trouble.ts';
import { beat, claimLease, readLease, releaseLease } from './lease.ts';
import { BEAT_MS, type TabPresence } from './tab-presence.ts';

/** The leases of this tab: claimed, shown to other tabs, watched for loss. */
export interface TabLeases {
  /**
   * Claims the lease of a run.
   *
   * @param over  `'the-dead'` leaves a living tab alone, `'anybody'` takes over from it
   * @returns     the token to append with; null when another tab has the run
   */
  claim(
    run: RunId,
    over: 'the-dead' | 'anybody',
  ): Promise<Result<string | null, StorageTrouble | RunMissing>>;
  /** Token of the lease this tab has, or null. */
  tokenOf(run: RunId): string | null;
  /** Looks whether a lease is still ours, and tells its watchers if not. */
  check(run: RunId, token: string): Promise<void>;
  onLost(token: string, call: () => void): () => void;
  release(run: RunId, token: string): Promise<void>;
  /** Ends showing and watching without giving anything back, as closing the tab does. */
  letGoOfAll(): void;
}

interface HeldLease {
  token: string;
  /** Stops showing and watching it. */
  letGo: () => void;
}

export function createTabLeases(
  homeOf: (run: RunId) => Database,
  presence: TabPresence,
  { now, randomBytes, onReturn }: Surroundings,
): TabLeases {
  const tab = newRunId(randomBytes(16));
  const held = new Map<RunId, HeldLease>();
  const lostCalls = new Map<string, Set<() => void>>();

  function forget(run: RunId, token: string) {
    const lease = held.get(run);
    if (lease?.token !== token) return;
    lease.letGo();
    held.delete(run);
  }

  function lose(run: RunId, token: string) {
    forget(run, token);
    for (const call of lostCalls.get(token) ?? []) call();
    lostCalls.delete(token);
  }

  async function check(run: RunId, token: string) {
    if (held.get(run)?.token !== token) return;
    if (!(await beat(homeOf(run), run, token, now()))) lose(run, token);
  }

  function keep(run: RunId, token: string, hide: () => void) {
    const look = () => void check(run, token);
    const timer = presence.needsBeats ? setInterval(look, BEAT_MS) : undefined;
    const ends = [
      hide,
      () => clearInterval(timer),
      // A page that slept may have missed the message.
      onReturn(look),
      presence.onTaken((taken) => {
        if (taken === token) look();
      }),
    ];
    const before = held.get(run);
    held.set(run, { token, letGo: () => ends.forEach((end) => end()) });
    if (before) {
      before.letGo();
      lose(run, before.token); // opened twice in this tab: the later opening counts
    }
  }

  return {
    async claim(run, over) {
      const home = homeOf(run);
      const found = await readLease(home, run);
      if (!found.ok) return found;
      const there = found.value;
      const isFree =
        over === 'anybody' || !there || there.tab === tab || !(await presence.isAlive(there));
      if (!isFree) return ok(null);

      const token = newRunId(randomBytes(16));
      // Shown first: a lease that others can see always belongs to a tab that they can see.
      const hide = await presence.show(token);
      const lease = { run, tab, token, beatAt: now() };
      const claimed = await claimLease(
        home,
        lease,
        over === 'anybody' ? 'any' : (there?.token ?? null),
      );
      if (!claimed.ok || !claimed.value.isMine) {
        hide();
        return claimed.ok ? ok(null) : claimed;
      }
      const { before } = claimed.value;
      keep(run, token, hide);
      if (before) presence.tellTaken(before);
      return ok(token);
    },
    tokenOf: (run) => held.get(run)?.token ?? null,
    check,
    onLost(token, call) {
      const calls = lostCalls.get(token) ?? new Set();
      lostCalls.set(token, calls.add(call));
      return () => calls.delete(call);
    },
    async release(run, token) {
      lostCalls.delete(token);
      await releaseLease(homeOf(run), run, token);
      // Last, for the same reason as above.
      forget(run, token);
    },
    letGoOfAll() {
      for (const [run, { token }] of held) forget(run, token);
    },
  };
}
