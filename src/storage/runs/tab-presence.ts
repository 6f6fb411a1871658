import type { LeaseRow } from '../database/rows.ts';
import type { Surroundings } from '../surroundings.ts';

/** Without Web Locks: how long an asked tab has to answer. Frozen ones do not, and lose the run. */
const ANSWER_MS = 1_000;
/** Without messages between tabs either: how often a tab gives a sign of life, and the silence that means death. */
export const BEAT_MS = 5_000;
const SILENCE_MS = 15_000;

/** With Web Locks: a tab that was closed a moment ago, to be opened again, may still hold its lock. */
const LOOKS = 4;
const LOOK_AGAIN_MS = 100;

/** What tabs say to each other. It is never believed, only a reason to look at the lease. */
type Message = { kind: 'taken' | 'ask' | 'here'; token: string };

/** Guesses about other tabs, and early notice from them; see `lease.ts` for why guesses are enough. */
export interface TabPresence {
  /** Whether leases need heartbeats because nothing else shows that this tab lives. */
  readonly needsBeats: boolean;
  /** Shows other tabs that the holder of a token lives. Resolves once they can see it, with what ends it. */
  show(token: string): Promise<() => void>;
  isAlive(lease: LeaseRow): Promise<boolean>;
  /** Lets the tab that holds a token know that its lease was taken over. */
  tellTaken(token: string): void;
  onTaken(call: (token: string) => void): () => void;
  close(): void;
}

export function createTabPresence({ now, wait, locks, openChannel }: Surroundings): TabPresence {
  const channel = openChannel?.('caseroute-tabs') ?? null;
  const shown = new Set<string>();
  const takenCalls = new Set<(token: string) => void>();
  const answers = new Set<(token: string) => void>();
  const say = (message: Message) => channel?.postMessage(message);

  channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'ask' && shown.has(data.token)) say({ kind: 'here', token: data.token });
    if (data.kind === 'here') for (const call of answers) call(data.token);
    if (data.kind === 'taken') for (const call of takenCalls) call(data.token);
  });

  function ask(token: string): Promise<boolean> {
    return new Promise((resolve) => {
      const done = (isAlive: boolean) => {
        clearTimeout(limit);
        answers.delete(hear);
        resolve(isAlive);
      };
      const hear = (answered: string) => {
        if (answered === token) done(true);
      };
      const limit = setTimeout(() => done(false), ANSWER_MS);
      answers.add(hear);
      say({ kind: 'ask', token });
    });
  }

  return {
    needsBeats: !locks && !channel,
    async show(token) {
      shown.add(token);
      const unlock = locks ? await holdLock(locks, lockName(token)) : null;
      return () => {
        shown.delete(token);
        unlock?.();
      };
    },
    async isAlive({ token, beatAt }) {
      if (locks) return !(await isLetGo(locks, lockName(token), wait));
      return channel ? ask(token) : Math.abs(now() - beatAt) < SILENCE_MS;
    },
    tellTaken: (token) => say({ kind: 'taken', token }),
    onTaken(call) {
      takenCalls.add(call);
      return () => takenCalls.delete(call);
    },
    close: () => channel?.close(),
  };
}

/** The browser drops the lock with the tab, however the tab ends, and shortly after it. */
async function isLetGo(
  locks: Pick<LockManager, 'query'>,
  name: string,
  wait: Surroundings['wait'],
): Promise<boolean> {
  for (let looks = 1; ; looks += 1) {
    const { held = [] } = await locks.query();
    if (!held.some((lock) => lock.name === name)) return true;
    if (looks === LOOKS) return false;
    await wait(LOOK_AGAIN_MS);
  }
}

function lockName(token: string): string {
  return `caseroute-lease-${token}`;
}

/** Resolves when the lock is held, with what lets it go. Nobody else asks for it: its name holds a token. */
function holdLock(locks: Pick<LockManager, 'request'>, name: string): Promise<() => void> {
  return new Promise((resolve) => {
    locks
      .request(name, () => new Promise<void>((letGo) => resolve(letGo)))
      // Where the browser refuses locks our lease looks dead to other tabs; taking it over is then a matter of a click.
      .catch(() => resolve(() => {}));
  });
}
