import type { RunId } from '../../shared/ids.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Database } from '../database/database.ts';
import type { StorageTrouble } from '../trouble.ts';
import type { Homes } from './homes.ts';
import { type ListedRun, listRuns, listTables } from './run-records.ts';
import { countsOf } from './run-row.ts';
import type { WaitingActs } from './waiting-acts.ts';

/** A run as a page lists it. */
export interface RunSummary extends ListedRun {
  /** Whether all of it survives the page: `partly` when its newest acts wait for room. */
  kept: 'on-disk' | 'partly' | 'in-memory';
}

type Told<Value> = (answer: Result<Value, StorageTrouble>) => void;
/** Tells the value now and after every change, in this tab or another. Returns what ends that. */
export type Watch<Value> = (tell: Told<Value>) => () => void;

/**
 * All runs on this device, the one played last first.
 *
 * @param onChange  calls when acts begin or cease to wait for room
 */
export function watchRuns(
  homes: Homes,
  waiting: WaitingActs,
  onChange: (call: () => void) => () => void,
): Watch<RunSummary[]> {
  return (tell) => {
    const sources = [homes.disk, homes.memory].filter((home): home is Database => home !== null);
    const heard = new Map<Database, Result<ListedRun[], StorageTrouble>>();
    const publish = () => {
      const answers = sources.map((home) => heard.get(home));
      const runs: ListedRun[] = [];
      for (const answer of answers) {
        if (!answer) return; // not all have spoken yet
        if (!answer.ok) return tell(answer);
        runs.push(...answer.value);
      }
      tell(ok(runs.map((run) => summarize(run, homes, waiting)).sort(byLastPlayed)));
    };
    const ends = sources.map((home) =>
      home.watch(listTables, listRuns, (answer) => {
        heard.set(home, answer);
        publish();
      }),
    );
    ends.push(onChange(publish));
    return () => ends.forEach((end) => end());
  };
}

/** One run; null when there is none of this id. */
export function watchRun(runs: Watch<RunSummary[]>, id: RunId): Watch<RunSummary | null> {
  return (tell) =>
    runs((answer) =>
      tell(answer.ok ? ok(answer.value.find((run) => run.id === id) ?? null) : answer),
    );
}

function summarize(run: ListedRun, homes: Homes, waiting: WaitingActs): RunSummary {
  if (homes.whyInMemory(run.id) !== null) return { ...run, kept: 'in-memory' };
  const late = waiting.eventsOf(run.id);
  if (late.length === 0) return { ...run, kept: 'on-disk' };
  const { acts, nextSeq, lastCaseMinute } = countsOf(late);
  return {
    ...run,
    kept: 'partly',
    acts: run.acts + acts,
    nextSeq: run.nextSeq + nextSeq,
    lastCaseMinute,
  };
}

function byLastPlayed(a: ListedRun, b: ListedRun): number {
  return a.updatedAt < b.updatedAt ? 1 : -1;
}
