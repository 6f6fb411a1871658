import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawFrom, rangeOf } from './bootstrap.ts';
import { roundHalfUp } from './round.ts';

const items = [
  { earned: 3, available: 3 },
  { earned: 0, available: 3 },
  { earned: 1, available: 2 },
  { earned: 2, available: 2 },
  { earned: 0.6, available: 2 },
];

describe('draws', () => {
  test('the same seed gives the same draws', () => {
    const ten = (seed: number) => {
      const draw = drawFrom(seed);
      return Array.from({ length: 10 }, () => draw(100));
    };
    expect(ten(0x2c26b46b)).toEqual(ten(0x2c26b46b));
    expect(ten(0x2c26b46b)).not.toEqual(ten(0x2c26b46c));
  });

  test('stay below the count and reach all of it', () => {
    const draw = drawFrom(-1);
    const seen = new Set(Array.from({ length: 400 }, () => draw(5)));
    expect(seen).toEqual(new Set([0, 1, 2, 3, 4]));
  });
});

describe('range', () => {
  test('is the same on every device for the same seed', () => {
    expect(rangeOf(items, drawFrom(0x2c26b46b))).toEqual([30, 82]);
  });

  test('has no width where all items earned alike', () => {
    const alike = [1, 1, 1, 1].map((earned) => ({ earned, available: 2 }));
    expect(rangeOf(alike, drawFrom(0))).toEqual([50, 50]);
  });

  test('is nothing without items', () => {
    expect(rangeOf([], drawFrom(0))).toBeNull();
  });

  test('holds the share itself and stays between 0 and 100', () => {
    const anItem = fc
      .tuple(fc.integer({ min: -2, max: 6 }), fc.integer({ min: 1, max: 6 }))
      .map(([earned, available]) => ({ earned: Math.min(earned, available), available }));
    fc.assert(
      fc.property(
        fc.array(anItem, { minLength: 1, maxLength: 20 }),
        fc.integer(),
        (drawn, seed) => {
          const range = rangeOf(drawn, drawFrom(seed));
          const earned = drawn.reduce((sum, one) => sum + one.earned, 0);
          const available = drawn.reduce((sum, one) => sum + one.available, 0);
          const share = Math.min(100, Math.max(0, (earned / available) * 100));
          const [low = -1, high = -1] = range ?? [];
          expect(low >= 0 && high <= 100 && low <= high).toBe(true);
          expect(low <= roundHalfUp(share) && roundHalfUp(share) <= high).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test.each([
  [96.666, 97],
  [66.5, 67],
  [66.499, 66],
  [0.5, 1],
  [100 * ((0.1 + 0.2 + 0.05) / 0.7) + 0.5, 51],
  [(1.005 - 0.005) * 0.5, 1],
])('%f is rounded half up to %i', (value, rounded) => {
  expect(roundHalfUp(value)).toBe(rounded);
});
