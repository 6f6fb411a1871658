import type { Draw } from '../trainee.ts';
import { act, beginLine, type Ground, letTimePass, type Line } from './line.ts';
import { type Move, menuMoves, shares, singleMoves, trainerMoves } from './moves.ts';
import { markStuck } from './stuck.ts';

/** Above what one person does in a minute; some acts take no time and can be repeated. */
const mostAtOnce = 12;
const mostEvents = 20_000;

/**
 * Plays once to the end and looks for what is new: of all that can be done it does what was done least in the plays
 * before.
 *
 * @param ease  how many times in four the seats act where they can; the rest of the time they let pass
 * @param rest  called wherever the clock stops
 */
export function wander(ground: Ground, draw: Draw, ease: number, rest: (line: Line) => void): Line {
  const line = beginLine(ground);
  const doneHere = new Map<string, number>();
  rest(line);
  while (!line.world.ended && (line.trail?.length ?? 0) < mostEvents) {
    markStuck(line);
    for (let acts = 0; acts < mostAtOnce && !line.world.ended && draw(4) < ease; acts++) {
      const move = leastChosen(ground, line, doneHere, draw);
      if (!move || !act(line, move.seat, move.input)) break;
    }
    if (!line.world.ended && !letTimePass(line)) break;
    rest(line);
  }
  return line;
}

/** Doing one thing again and again all day shows nothing new. */
const mostOfOne = 2;

function leastChosen(
  { table, coverage }: Ground,
  { world }: Line,
  doneHere: Map<string, number>,
  draw: Draw,
): Move | null {
  const menus = menuMoves(table, world);
  const moves = [
    ...singleMoves(table, world),
    // Now and then one set of many: else a menu would be all that is ever new.
    ...(draw(2) === 0 ? menus.slice(draw(menus.length || 1)).slice(0, 1) : []),
    ...(draw(4) === 0 ? shares(table, world) : []),
    ...(draw(8) === 0 ? trainerMoves(table, world) : []),
  ].filter(({ name }) => (doneHere.get(name) ?? 0) < mostOfOne);
  const times = ({ name }: Move) => coverage.chosen.get(name) ?? 0;
  const fewest = Math.min(...moves.map(times));
  const rare = moves.filter((move) => times(move) === fewest);
  const chosen = rare[draw(rare.length || 1)];
  if (!chosen) return null;
  coverage.chosen.set(chosen.name, fewest + 1);
  doneHere.set(chosen.name, (doneHere.get(chosen.name) ?? 0) + 1);
  return chosen;
}
