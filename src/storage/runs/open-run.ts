import type { LogEvent } from '../../domain/simulation/index.ts';
import type { RunId } from '../../shared/ids.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { Turns } from '../turns.ts';
import { type AppendRefusal, isRefusal, type RunMissing, type StorageTrouble } from '../trouble.ts';
import { appendEvents } from './append-events.ts';
import type { Homes } from './homes.ts';
import { setAsideDamagedEvents, setAsideOvertaken } from './set-aside-damage.ts';
import type { TabLeases } from './tab-leases.ts';
import type { WaitingActs } from './waiting-acts.ts';

/** A run that this tab plays, or looks at while another tab plays it. */
export interface OpenRun {
  readonly run: RunId;
  /** `owner` may append. `elsewhere`: another tab has the run. `onLost` tells of the change from one to the other. */
  readonly state: 'owner' | 'elsewhere';
  /**
   * Adds an act, with what followed from it. Resolves when it is safe, or when it waits in memory for room: then say
   * so, offer the export, and play on. A refusal means that the log is not what the caller thinks; load it again.
   */
  append(
    expectedNextSeq: number,
    events: readonly LogEvent[],
  ): Promise<Result<Kept, AppendRefusal>>;
  /** Makes this tab the owner; the other one is told. Load the run again afterwards. */
  takeOver(): Promise<Result<null, StorageTrouble | RunMissing>>;
  onLost(call: () => void): () => void;
  /** Gives the run back, unless acts still wait to be written. */
  close(): Promise<void>;
}

export type Kept =
  | { where: 'on-disk' }
  /** Lost when the page closes. Tried again before the next act, and by `retryWaiting`. */
  | { where: 'in-memory'; because: StorageTrouble };

/** What opening needs; one set per tab. */
export interface OpenRunParts {
  homes: Homes;
  leases: TabLeases;
  waiting: WaitingActs;
  turns: Turns;
  now: () => number;
}

export async function openRun(
  run: RunId,
  parts: OpenRunParts,
): Promise<Result<OpenRun, StorageTrouble | RunMissing>> {
  const { leases, turns, waiting } = parts;
  let token: string | null = null;
  let endWatch: () => void = () => {};
  const lostCalls = new Set<() => void>();

  function lose() {
    if (token === null) return;
    token = null;
    for (const call of lostCalls) call();
  }

  async function claim(
    over: 'the-dead' | 'anybody',
  ): Promise<Result<null, StorageTrouble | RunMissing>> {
    const claimed = await leases.claim(run, over);
    if (!claimed.ok) return claimed;
    if (claimed.value === null) return ok(null);
    token = claimed.value;
    endWatch();
    endWatch = leases.onLost(token, lose);
    const checked = await setAsideDamagedEvents(parts.homes.of(run), run, iso(parts.now()));
    if (!checked.ok) {
      await leases.release(run, token);
      token = null;
      return checked;
    }
    // What cannot be written yet goes on waiting; what no longer fits is set aside before the caller loads the run.
    await writeWaiting(run, token, parts);
    return ok(null);
  }

  const claimed = await turns.inTurn(run, () => claim('the-dead'));
  if (!claimed.ok) return claimed;
  return ok({
    run,
    get state() {
      return token === null ? 'elsewhere' : 'owner';
    },
    append: (expectedNextSeq, events) =>
      turns.inTurn(run, async () => {
        if (token === null) return failed('storage/lease-lost');
        const kept = await keepAct(run, token, expectedNextSeq, events, parts);
        // The lease is gone for certain; do not wait for the other tab's message.
        if (!kept.ok && kept.trouble === 'storage/lease-lost') await leases.check(run, token);
        return kept;
      }),
    takeOver: () => turns.inTurn(run, () => claim('anybody')),
    onLost(call) {
      lostCalls.add(call);
      return () => lostCalls.delete(call);
    },
    close: () =>
      turns.inTurn(run, async () => {
        endWatch();
        lostCalls.clear();
        const isWaiting = waiting.of(run).length > 0;
        if (token !== null && !isWaiting) await leases.release(run, token);
        token = null;
      }),
  });
}

async function keepAct(
  run: RunId,
  token: string,
  expectedNextSeq: number,
  events: readonly LogEvent[],
  parts: OpenRunParts,
): Promise<Result<Kept, AppendRefusal>> {
  const { homes, waiting, now } = parts;
  const caughtUp = await writeWaiting(run, token, parts);
  const written = caughtUp.ok
    ? await appendEvents(homes.of(run), run, expectedNextSeq, events, token, now())
    : caughtUp;
  if (written.ok) {
    const because = homes.whyInMemory(run);
    return ok(because === null ? { where: 'on-disk' } : { where: 'in-memory', because });
  }
  if (isRefusal(written.trouble)) return failed(written.trouble);
  const end = waiting.eventsOf(run).at(-1);
  if (end && end.seq + 1 !== expectedNextSeq) return failed('storage/stale');
  waiting.add(run, events, written.trouble);
  return ok({ where: 'in-memory', because: written.trouble });
}

/** Writes the acts of a run that wait, in order, up to the first that still cannot be written. */
export async function writeWaiting(
  run: RunId,
  token: string,
  { homes, waiting, now }: OpenRunParts,
): Promise<Result<null, StorageTrouble | AppendRefusal>> {
  // While there is no room it stays in memory, whole and usable, so the outcome changes nothing here.
  await homes.settleOnDisk(run);
  for (let act = waiting.of(run)[0]; act; act = waiting.of(run)[0]) {
    const written = await appendEvents(homes.of(run), run, act[0]?.seq ?? 0, act, token, now());
    if (!written.ok) {
      const isOvertaken = isRefusal(written.trouble) && written.trouble !== 'storage/lease-lost';
      if (isOvertaken) await setAsideOvertaken(homes.memory, run, waiting.drop(run), iso(now()));
      return written;
    }
    waiting.shift(run);
  }
  return ok(null);
}

function iso(now: number): string {
  return new Date(now).toISOString();
}
