import type { Minute } from '../scenario/index.ts';

/** A place in a run: position in the journal, minute, and the input it goes back to. */
export type Mark = { index: number; at: Minute; event: number | null };

/** Before anything happened. */
export const start: Mark = { index: -1, at: 0, event: null };

/** The last instant of a minute: every deadline is inclusive (rule 3). */
export function endOf(minute: Minute): Mark {
  return { index: Number.POSITIVE_INFINITY, at: minute, event: null };
}

export function isBefore(one: Mark, other: Mark): boolean {
  return one.at < other.at || (one.at === other.at && one.index < other.index);
}

export function earlier(one: Mark | null, other: Mark | null): Mark | null {
  if (!one || !other) return one ?? other;
  return isBefore(other, one) ? other : one;
}

/** Null as soon as one of them has not happened. */
export function latest(marks: readonly (Mark | null)[]): Mark | null {
  let last: Mark | null = null;
  for (const mark of marks) {
    if (!mark) return null;
    if (!last || isBefore(last, mark)) last = mark;
  }
  return last;
}
