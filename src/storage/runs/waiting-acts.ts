import type { LogEvent } from '../../domain/simulation/index.ts';
import type { RunId } from '../../shared/ids.ts';
import type { StorageTrouble } from '../trouble.ts';

/** Acts that were taken and could not be written yet, in order. They last as long as the page. */
export interface WaitingActs {
  of(run: RunId): readonly (readonly LogEvent[])[];
  /** All events of a run that wait, in order. */
  eventsOf(run: RunId): LogEvent[];
  add(run: RunId, act: readonly LogEvent[], because: StorageTrouble): void;
  /** The first was written. */
  shift(run: RunId): void;
  /** Takes all out. */
  drop(run: RunId): LogEvent[];
  runs(): RunId[];
  /** Number of acts that wait, and why the last of them does. */
  summary(): { count: number; because: StorageTrouble | null };
}

export function createWaitingActs(onChange: () => void): WaitingActs {
  const queues = new Map<RunId, LogEvent[][]>();
  let last: StorageTrouble | null = null;
  const actsOf = (run: RunId) => queues.get(run) ?? [];
  const set = (run: RunId, acts: LogEvent[][]) => {
    if (acts.length > 0) queues.set(run, acts);
    else queues.delete(run);
    if (queues.size === 0) last = null;
    onChange();
  };
  return {
    of: actsOf,
    eventsOf: (run) => actsOf(run).flat(),
    add(run, act, because) {
      last = because;
      set(run, [...actsOf(run), [...act]]);
    },
    shift: (run) => set(run, actsOf(run).slice(1)),
    drop(run) {
      const events = actsOf(run).flat();
      set(run, []);
      return events;
    },
    runs: () => [...queues.keys()],
    summary: () => ({
      count: [...queues.values()].reduce((sum, acts) => sum + acts.length, 0),
      because: last,
    }),
  };
}
