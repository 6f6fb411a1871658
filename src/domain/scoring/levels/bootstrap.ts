import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Range } from '../report.ts';
import type { LogEvent } from '../../simulation/index.ts';
import { roundHalfUp } from './round.ts';
import { seedOfLog } from './seed-of-log.ts';

/** Draws for a range (rule 32). */
const draws = 1000;
/** 80 of 100 draws lie between these. */
const tails = [0.1, 0.9] as const;

/** Whole numbers from 0 to below `count`, the same for the same seed on every device. */
export type Draw = (count: number) => number;

/** The draws for the ranges of a log: always the same for the same log. */
export function drawOfLog(log: readonly LogEvent[]): Draw {
  return drawFrom(seedOfLog(log));
}

export function drawFrom(seed: number): Draw {
  const generator = xoroshiro128plus(seed);
  return (count) => Math.floor(((generator.next() >>> 0) / 0x1_0000_0000) * count);
}

/**
 * How far the share might move if other items of the same kind had been met: items are drawn with replacement, as many
 * as there are. The range holds the share itself, so that a dot never lies outside its own bar.
 *
 * @returns whole percent; null without items
 */
export function rangeOf(
  items: readonly { earned: number; available: number }[],
  draw: Draw,
): Range | null {
  if (items.length === 0) return null;
  const count = items.length;
  // Plain numbers side by side: a thousand times all items is most of what a score costs.
  const earnedOf = Float64Array.from(items, ({ earned }) => earned);
  const availableOf = Float64Array.from(items, ({ available }) => available);
  const shares = new Float64Array(draws);
  for (let at = 0; at < draws; at++) {
    let earned = 0;
    let available = 0;
    for (let item = 0; item < count; item++) {
      const drawn = draw(count);
      earned += earnedOf[drawn] ?? 0;
      available += availableOf[drawn] ?? 0;
    }
    shares[at] = percent(earned, available);
  }
  shares.sort();
  const [low, high] = tails.map((tail) => shares[Math.round(tail * (draws - 1))] ?? 0);
  const own = percent(
    items.reduce((sum, { earned }) => sum + earned, 0),
    items.reduce((sum, { available }) => sum + available, 0),
  );
  return [roundHalfUp(Math.min(low ?? 0, own)), roundHalfUp(Math.max(high ?? 0, own))];
}

function percent(earned: number, available: number): number {
  return available > 0 ? Math.min(100, Math.max(0, (earned / available) * 100)) : 0;
}
