import type { PlayableDecision } from '../../scenario/index.ts';
import { isBefore, type Mark } from '../mark.ts';
import type { PlayedRun } from '../played.ts';
import { leftOut, lost, missing, type Scene, type Verdict } from './criterion.ts';

/** How a decision went, for the seat or the team that is scored. */
export type Decided =
  | { is: 'taken'; taken: Mark & { options: string[] }; runs: PlayedRun[] }
  | { is: 'settled'; verdict: Verdict };

/**
 * What every item about a decision asks first: was it taken, by a person, and by the seat that is scored?
 * Whoever only had to sign answers for what was signed, and for a decision that lapsed because of the refusal.
 */
export function decidedOf(decision: PlayableDecision, { played, who }: Scene): Decided {
  const state = played.decisions.get(decision.id);
  const isOwn = who === 'team' || who === decision.seat || decision.scoredFor.includes(who);
  const settled = (verdict: Verdict): Decided => ({ is: 'settled', verdict });
  const taken = state?.taken;
  if (taken) {
    if (!taken.byPerson) return settled(leftOut('stand-in', [taken]));
    const runs = taken.options.flatMap((option) => {
      const started = played.runs.get(`${decision.id}/${option}`) ?? [];
      const run = started.find((one) => !isBefore(one.started, taken));
      return run ? [run] : [];
    });
    if (!isOwn && !runs.some(({ seats }) => seats.includes(who)))
      return settled(leftOut('not-signed', [taken]));
    return { is: 'taken', taken, runs };
  }
  if (!isOwn && !state?.notSignedBy.has(who)) return settled(leftOut('not-signed'));
  if (state?.lapsed) return settled(lost('lapsed', [state.lapsed]));
  if (state?.closed) return settled(lost('closed', [state.closed]));
  return settled(missing(played, 'unanswered'));
}

/** The decision an item names: it was checked when the case was read. */
export function decisionOf({ rubric }: Scene, id: string): PlayableDecision {
  const decision = rubric.decisions.get(id);
  if (!decision)
    throw new Error(`An item names the decision "${id}", which the case does not have`);
  return decision;
}
