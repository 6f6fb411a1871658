import type { PlacedCondition, PlayableScenario, Seat } from '../../scenario/index.ts';
import { compileCase, type Playthrough } from '../../simulation/index.ts';
import { seededDraw } from '../draw.ts';
import { askedOfWorld } from './asked-of-world.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { groundOf, type Line } from './line.ts';
import { settleOutcome } from './play-out.ts';
import { type ScoresFound, searchScores } from './search-scores.ts';
import { stateKey } from './state-key.ts';
import { type StatesWalked, walkStates } from './walk-states.ts';
import { wander } from './wander.ts';

/** How much is played. It is counted and not timed: the same case gives the same answer on any machine. */
export type Budget = {
  seed: number;
  /** States that the walk over all states looks at. */
  states: number;
  /** Plays that look for what is new, with all seats held. */
  plays: number;
  /** Changes tried on the way to the highest score, for the team and for each seat. */
  tries: number;
};
export const usualBudget: Budget = { seed: 1, states: 1500, plays: 300, tries: 150 };

/** How well plays that look for what is new have come to know the states of a case. */
export type StatesMet = {
  plays: number;
  /** Times the clock stopped, and how many states that were. */
  stops: number;
  states: number;
  /** Of a hundred further stops, about so many would be in states not met before (Good and Turing's estimate). */
  unmetPercent: number;
};

export type Explored = {
  coverage: Coverage;
  walked: StatesWalked;
  met: StatesMet;
  scores: ScoresFound[];
};

/** Walks, wanders and climbs through a case, for the team and for each seat with stand-ins in the others. */
export function explore(
  scenario: PlayableScenario,
  conditions: readonly PlacedCondition[],
  playthroughs: readonly Playthrough[],
  budget: Budget,
): Explored {
  const coverage = coverageOf(conditions);
  const ground = (held: Seat[]) =>
    groundOf(compileCase(scenario, { held, cut: null, variant: null, mode: 'real' }), coverage);
  const all = scenario.seats.map(({ id }) => id);
  const team = ground(all);
  const alone = all.length > 1 ? all.map((seat) => ground([seat])) : [];
  const walked = walkStates(team, budget.states, settleOutcome);
  const asked = askedOfWorld(scenario);
  const visits = new Map<number, number>();
  const visit = ({ ground: { table }, world }: Line) => {
    const key = stateKey(table, world, asked);
    visits.set(key, (visits.get(key) ?? 0) + 1);
  };
  for (let play = 0; play < budget.plays; play++) {
    const draw = seededDraw(budget.seed * 1000 + play);
    settleOutcome(wander(team, draw, 1 + (play % 4), visit));
  }
  // Stand-ins do what nobody does where all seats are held.
  for (const one of alone)
    for (let play = 0; play < budget.plays / 10; play++)
      settleOutcome(wander(one, seededDraw(budget.seed * 1000 + play), 1 + (play % 4), () => {}));
  return {
    coverage,
    walked,
    met: statesMet(budget.plays, visits),
    scores: [team, ...alone].map((one) => searchScores(one, playthroughs, budget)),
  };
}

function statesMet(plays: number, visits: ReadonlyMap<number, number>): StatesMet {
  const counts = [...visits.values()];
  const stops = counts.reduce((sum, one) => sum + one, 0);
  const once = counts.filter((count) => count === 1).length;
  const unmetPercent = stops > 0 ? Math.round((once / stops) * 100) : 0;
  return { plays, stops, states: counts.length, unmetPercent };
}
