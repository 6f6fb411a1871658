import type { Draw } from '../trainee.ts';
import type { Ground, Line } from './line.ts';
import { type Outcome, settleOutcome } from './play-out.ts';
import { anyMove, type Plan, planOf, playPlan } from './replan.ts';

/** A play and what it came to. */
export type ScoredPlay = { line: Line; outcome: Outcome };

/**
 * Looks for a better score by small changes of a play: a step is left out, done at another time or in another way, or
 * something is added. What is at least as good is gone on from.
 *
 * @param better  above zero where the second is better than the first
 * @param tries  how many changes are tried
 */
export function climb(
  ground: Ground,
  from: ScoredPlay,
  better: (one: Outcome, other: Outcome) => number,
  tries: number,
  draw: Draw,
): ScoredPlay {
  let best = from;
  let plan = planOf(from.line);
  for (let attempt = 0; attempt < tries; attempt++) {
    const line = playChanged(ground, plan, draw);
    const [outcome] = settleOutcome(line);
    if (!outcome || better(best.outcome, outcome) < 0) continue;
    best = { line, outcome };
    plan = planOf(line);
  }
  return best;
}

export function higher(one: Outcome, other: Outcome): number {
  return other.capped - one.capped || other.raw - one.raw || other.earned - one.earned;
}

export function lower(one: Outcome, other: Outcome): number {
  return higher(other, one);
}

/** One to three changes at once: a single one often cannot pay by itself. */
function playChanged(ground: Ground, plan: Plan, draw: Draw): Line {
  let changed = plan;
  let added = 0;
  for (let changes = 1 + draw(3); changes > 0; changes--) {
    if (draw(2) === 0) added++;
    else changed = changeOne(ground, changed, draw);
  }
  // Spread over the play: one stop in so many.
  const every = 1 + draw(30);
  return playPlan(ground, changed, (line) => {
    if (added === 0 || draw(every) > 0) return null;
    added--;
    return withReasons(ground, anyMove(line, draw), draw);
  });
}

function changeOne({ table }: Ground, plan: Plan, draw: Draw): Plan {
  const at = draw(plan.length || 1);
  const chosen = plan[at];
  if (!chosen) return plan;
  const others = plan.filter((_, index) => index !== at);
  const { step } = chosen;
  const kind = draw(3);
  if (kind === 0) return others;
  if (kind === 1 || step.do !== 'take') {
    const moved = Math.max(0, chosen.at + draw(241) - 120);
    return [...others, { at: moved, step }];
  }
  const decision = table.scenario.decisions.find(({ id }) => id === step.decision);
  const options = decision?.options.map(({ id }) => id) ?? [];
  const chance = options[draw(options.length || 1)];
  if (chance === undefined) return plan;
  const replaced = draw(step.options.length);
  const taken = [...new Set(step.options.map((one, place) => (place === replaced ? chance : one)))];
  return plan.map((one) => (one === chosen ? { ...one, step: { ...step, options: taken } } : one));
}

/** Some of the accepted reasons, where the decision asks for any: they are points like others. */
function withReasons<Move extends ReturnType<typeof anyMove>>(
  { table }: Ground,
  move: Move,
  draw: Draw,
): Move {
  if (move?.input.type !== 'decision.taken') return move;
  const { decision } = move.input;
  const accept = table.scenario.decisions.find(({ id }) => id === decision)?.reasons?.accept;
  if (!accept) return move;
  const one = (list: readonly string[]) => list.slice(draw(list.length || 1)).slice(0, 1);
  const reasons = { facts: one(accept.facts), risks: one(accept.risks), rules: one(accept.rules) };
  return { ...move, input: { ...move.input, reasons } };
}
