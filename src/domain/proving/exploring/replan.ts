import type { Minute, Seat } from '../../scenario/index.ts';
import { type Input, inputOf, type Step, stepsOfLog } from '../../simulation/index.ts';
import type { Draw } from '../trainee.ts';
import { act, beginLine, type Ground, letTimePass, type Line } from './line.ts';
import { menuMoves, type Move, shares, singleMoves } from './moves.ts';
import { logOf } from './trail.ts';

/** What people mean to do, each at its minute or as soon after it as the case lets them. */
export type Plan = { at: Minute; step: Step }[];

/** After so many minutes a step that the case does not take is given up. */
const patience = 720;
const mostEvents = 20_000;

/**
 * Plays a plan as far as the case goes along with it.
 *
 * @param improvise  called wherever the clock stops; what it names is done as well
 */
export function playPlan(ground: Ground, plan: Plan, improvise: (line: Line) => Move | null): Line {
  const line = beginLine(ground);
  let open = [...plan].sort((a, b) => a.at - b.at);
  while (!line.world.ended && (line.trail?.length ?? 0) < mostEvents) {
    const { now } = line.world;
    open = open.filter(
      ({ at, step }) => at > now || !(takeStep(line, step) || now - at > patience),
    );
    const move = line.world.ended ? null : improvise(line);
    if (move) act(line, move.seat, move.input);
    const next = open.find(({ at }) => at > now)?.at ?? null;
    if (!line.world.ended && !letTimePass(line, next)) break;
  }
  return line;
}

/** What was done in a play, as a plan that can be changed. */
export function planOf({ trail, world }: Line): Plan {
  const log = logOf(trail);
  const acting = log.filter(({ type }) => type !== 'seat.stoodBy' && type !== 'clock.advanced');
  const steps = stepsOfLog(acting, world.journal);
  return steps.map((step, at) => ({ at: acting[at]?.at ?? 0, step }));
}

/** Something that can be done now, each as likely as any other of its kind. */
export function anyMove({ ground, world }: Line, draw: Draw): Move | null {
  const { table } = ground;
  const kinds = [singleMoves(table, world), menuMoves(table, world), shares(table, world)].filter(
    ({ length }) => length > 0,
  );
  const moves = kinds[draw(kinds.length || 1)] ?? [];
  return moves[draw(moves.length || 1)] ?? null;
}

function takeStep(line: Line, step: Step): boolean {
  const input: Input | null = inputOf(line.ground.table, line.world, step);
  return input === null ? false : act(line, seatOf(step), input);
}

function seatOf(step: Step): Seat | null {
  return 'seat' in step && step.do !== 'join' && step.do !== 'leave' ? step.seat : null;
}
