import type { RunSummary } from './run-summary.ts';

/** Finished runs are kept this long; unfinished ones until somebody deletes them. */
export const KEPT_DAYS = 90;
/** Days between saying that a run will be deleted and deleting it. */
const NOTICE_DAYS = 7;

const DAY_MS = 24 * 60 * 60 * 1000;

/** No deletion of old runs takes a finished run before this moment; null: none is planned. */
export function keptUntil({ isFinished, isDamaged, lastPlayedAt }: RunSummary): Date | null {
  if (!isFinished || isDamaged) return null;
  return new Date(Date.parse(lastPlayedAt) + (KEPT_DAYS + NOTICE_DAYS) * DAY_MS);
}

/** When somebody was told of each old run, by its id; ISO times of this device. */
export type Announced = Readonly<Record<string, string>>;

/** What is to be done about old runs when the program starts. */
export interface OldRunsPlan {
  /** Announced long enough ago. */
  toDelete: readonly RunSummary[];
  /** Old, and not to be deleted before `from`. */
  toAnnounce: readonly RunSummary[];
  /** The first day on which one of them is deleted; null when there is none. */
  from: Date | null;
  /** To be kept until the next start. */
  announced: Announced;
}

/**
 * Finds finished runs that are too old to keep. None is deleted that was not announced before, so a clock that was set
 * wrong for a day costs nothing. A run with damaged records stays: somebody may want to look at it.
 */
export function planOldRuns(
  runs: readonly RunSummary[],
  before: Announced,
  now: Date,
): OldRunsPlan {
  const isPast = (time: string, days: number) => now.getTime() - Date.parse(time) >= days * DAY_MS;
  const old = runs.filter(
    (run) => run.isFinished && !run.isDamaged && isPast(run.lastPlayedAt, KEPT_DAYS),
  );
  const toldAt = (run: RunSummary) => before[run.id] ?? now.toISOString();
  const isDue = (run: RunSummary) => isPast(toldAt(run), NOTICE_DAYS);
  const toAnnounce = old.filter((run) => !isDue(run));
  const first = toAnnounce.map(toldAt).sort()[0];
  return {
    toDelete: old.filter(isDue),
    toAnnounce,
    from: first === undefined ? null : new Date(Date.parse(first) + NOTICE_DAYS * DAY_MS),
    announced: Object.fromEntries(toAnnounce.map((run) => [run.id, toldAt(run)])),
  };
}
