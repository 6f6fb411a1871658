import type { ScoredPlay } from './climb.ts';
import { type Outcome, settleOutcome } from './play-out.ts';
import { type Plan, planOf, playPlan } from './replan.ts';

/**
 * Leaves out of a play what its score does not need: first the half of it, then smaller and smaller runs of acts. What
 * is left shows an author why the score is what it is.
 *
 * @param better  above zero where the second is better than the first
 * @param tries  how many plays it may take
 * @returns  the shorter play, and how many plays it took
 */
export function shorten(
  from: ScoredPlay,
  better: (one: Outcome, other: Outcome) => number,
  tries: number,
): ScoredPlay & { plays: number } {
  let best = from;
  let left = tries;
  let plan = planOf(from.line);
  for (
    let size = Math.ceil(plan.length / 2);
    size >= 1;
    size = size > 1 ? Math.ceil(size / 2) : 0
  ) {
    for (let at = 0; at < plan.length && left > 0; left--) {
      const fewer: Plan = plan.toSpliced(at, size);
      const line = playPlan(from.line.ground, fewer, () => null);
      const [outcome] = settleOutcome(line);
      if (!outcome || better(best.outcome, outcome) < 0) at += size;
      else {
        best = { line, outcome };
        plan = planOf(line);
      }
    }
  }
  return { ...best, plays: tries - left };
}
