import { type Asked, askedOfWorld } from './asked-of-world.ts';
import { act, beginLine, copyLine, type Ground, letTimePass, type Line } from './line.ts';
import { type Move, menuMoves, sharesThatMatter, singleMoves, trainerMoves } from './moves.ts';
import { stateKey } from './state-key.ts';
import { markStuck } from './stuck.ts';

/** How far the walk over all states came. */
export type StatesWalked = {
  states: number;
  /** States that were seen and not gone on from. */
  left: number;
  /** Nothing is left: every act was tried at every minute at which the clock stops. */
  isWhole: boolean;
};

/**
 * Walks every state of a case, those that take few inputs first. From each one every seat tries everything, and time
 * passes. Sharing counts where some condition looks at who knows; seats act where the clock stops and not between.
 *
 * @param most  how many states are looked at
 * @param ended  called with every play that comes to its end
 */
export function walkStates(
  ground: Ground,
  most: number,
  ended: (line: Line) => void,
): StatesWalked {
  const { table } = ground;
  const asked = askedOfWorld(table.scenario);
  const known = new Set<number>();
  const waiting: (Line | null)[] = [];
  const arrive = (line: Line) => {
    const key = stateKey(table, line.world, asked);
    if (known.has(key)) return;
    known.add(key);
    if (line.world.ended) ended(line);
    else waiting.push(line);
  };
  arrive(beginLine(ground));
  let at = 0;
  for (; at < waiting.length && known.size < most; at++) {
    const line = waiting[at];
    if (!line) break;
    // What was gone on from is not needed any more; a long list of worlds is heavy.
    waiting[at] = null;
    markStuck(line);
    for (const move of everyMove(line, asked)) {
      const next = copyLine(line);
      if (act(next, move.seat, move.input)) arrive(next);
    }
    if (letTimePass(line)) arrive(line);
  }
  const left = waiting.length - at;
  return { states: known.size, left, isWhole: left === 0 };
}

function everyMove({ ground: { table }, world }: Line, asked: Asked): Move[] {
  return [
    ...singleMoves(table, world),
    ...menuMoves(table, world),
    ...sharesThatMatter(table, world, asked),
    ...trainerMoves(table, world),
  ];
}
