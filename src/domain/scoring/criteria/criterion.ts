import type { ScoredItem } from '../../scenario/index.ts';
import type { Mark } from '../mark.ts';
import type { Played } from '../played.ts';
import type { ItemCause, LeftOutCause, Scored } from '../report.ts';
import type { CompiledItem, Rubric } from '../rubric.ts';
import type { Watched } from '../watch.ts';

/** What one item comes to, with what in the log says so. */
export type Verdict =
  | {
      state: 'opened' | 'earned' | 'lost';
      earned: number;
      cause: ItemCause;
      marks: Mark[];
      /** Instead of the item's own words. */
      because?: string;
      /** On top of the item's own points of law. */
      law?: string[];
    }
  | { state: 'not-observed'; cause: LeftOutCause; marks: Mark[] };

/** What a criterion may look at. The item has opened by then. */
export type Scene = {
  rubric: Rubric;
  /** What was made ready for the item that is judged. */
  compiled: CompiledItem;
  played: Played;
  watched: Watched;
  who: Scored;
  opened: Mark;
  /** Leaks that an earlier item has counted: each part counts once (rule 20). */
  leaks: Set<string>;
};
export type Criterion<Kind extends ScoredItem['kind']> = (
  item: ItemOf<Kind>,
  scene: Scene,
) => Verdict;
export type ItemOf<Kind extends ScoredItem['kind']> = Extract<ScoredItem, { kind: Kind }>;

/** Points between nothing and all of the item. */
export function verdict(
  earned: number,
  of: number,
  cause: { full: ItemCause; part: ItemCause; none: ItemCause },
  more: { marks: Mark[]; because?: string; law?: string[] },
): Verdict {
  if (earned <= 0) return { state: 'lost', earned, cause: cause.none, ...more };
  return { state: 'earned', earned, cause: earned < of ? cause.part : cause.full, ...more };
}

export function lost(cause: ItemCause, marks: Mark[] = []): Verdict {
  return { state: 'lost', earned: 0, cause, marks };
}

export function leftOut(cause: LeftOutCause, marks: Mark[] = []): Verdict {
  return { state: 'not-observed', cause, marks };
}

/**
 * Nobody has done it: lost when its time is over or the case has ended, else still to be done.
 *
 * @param deadline  the last instant at which it could have been done; null when only the end of the case is one
 */
export function missing(
  played: Played,
  cause: ItemCause,
  deadline: Mark | null = null,
  marks: Mark[] = [],
): Verdict {
  const { ended, journal } = played;
  const isOver = deadline !== null && deadline.at < (ended?.at ?? journal.at(-1)?.at ?? 0);
  if (isOver) return lost(cause, [...marks, deadline]);
  if (ended) return lost(cause, [...marks, ended]);
  return { state: 'opened', earned: 0, cause: 'still-open', marks };
}
