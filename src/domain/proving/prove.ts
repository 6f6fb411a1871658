import type { Placed, PlacedCondition, PlayableScenario } from '../scenario/index.ts';
import type { Playthrough } from '../simulation/index.ts';
import { type Budget, explore, type StatesMet, usualBudget } from './exploring/explore.ts';
import type { ScoresFound } from './exploring/search-scores.ts';
import type { StatesWalked } from './exploring/walk-states.ts';
import { witnessOf } from './exploring/witness.ts';
import { checks } from './findings/all-checks.ts';
import type { ProverFinding } from './findings/finding.ts';
import { type Inspection, hasSeen } from './findings/inspection.ts';
import { reachables } from './findings/reached.ts';

/** What is known about a case after it was played many times. */
export type Proof = {
  budget: Budget;
  walked: StatesWalked;
  met: StatesMet;
  /** Of all that can be come to in the case, how much was. */
  reached: { of: number; seen: number };
  /** Of its conditions, how many were seen to hold and not to hold. */
  conditions: { of: number; both: number };
  scores: Scores[];
  findings: ProverFinding[];
};

export type Scores = {
  who: ScoresFound['who'];
  plays: number;
  highest: Bound;
  lowest: Bound;
};
export type Bound = { raw: number; capped: number; witness: Playthrough };

/**
 * Explores a case and says what does not hold in it. The same case and budget give the same answer.
 *
 * @param placed  conditions and texts of the case and where they stand (`placedIn`)
 * @param playthroughs  recorded runs; what experts do is where the search for high scores begins
 */
export function prove(
  scenario: PlayableScenario,
  placed: Placed,
  playthroughs: readonly Playthrough[],
  budget: Budget = usualBudget,
): Proof {
  const conditions = withQuantified(scenario, placed.conditions);
  const explored = explore(scenario, conditions, playthroughs, budget);
  const about: Inspection = { scenario, conditions, texts: placed.texts, explored, playthroughs };
  const all = reachables(scenario);
  const texts = [...new Set(conditions.map(({ condition }) => condition.text))];
  return {
    budget,
    walked: explored.walked,
    met: explored.met,
    reached: { of: all.length, seen: all.filter(({ key }) => hasSeen(about, key)).length },
    conditions: {
      of: texts.length,
      both: texts.filter((one) => hasSeen(about, `true:${one}`) && hasSeen(about, `false:${one}`))
        .length,
    },
    scores: explored.scores.map(toScores),
    findings: checks.flatMap((check) => check(about)),
  };
}

/** A named condition with a quantifier has no text in CEL, and no place among those that have. */
function withQuantified(
  { conditions: named }: PlayableScenario,
  placed: readonly PlacedCondition[],
): PlacedCondition[] {
  const known = new Set(placed.map(({ path }) => path.join('.')));
  return [
    ...placed,
    ...named.flatMap(({ id, when }) =>
      known.has(`conditions.${id}`) ? [] : [{ condition: when, path: ['conditions', id] }],
    ),
  ];
}

function toScores({ who, plays, highest, lowest }: ScoresFound): Scores {
  const bound = (kind: 'highest' | 'lowest', { raw, capped, sighting }: ScoresFound['highest']) => {
    const found = witnessOf(sighting, `${kind}-${who}`, `${kind} score found for ${who}`);
    return {
      raw,
      capped,
      witness: { ...found, expect: { ...found.expect, seat: who, raw, capped } },
    };
  };
  return { who, plays, highest: bound('highest', highest), lowest: bound('lowest', lowest) };
}
