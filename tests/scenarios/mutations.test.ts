import { describe, expect, it } from 'vitest';
import { judgeMutations } from './judge-mutations.ts';
import { everyKeyCase, largestCase } from './largest-case.ts';

/** The first of the seeds that `npm run soak` reads: 9,500 and 500 there. */
const cases = [
  { name: 'the case with every key', text: everyKeyCase, count: 1900 },
  { name: 'the largest case', text: largestCase, count: 100 },
];

describe('a spoilt file', () => {
  // Found by the soak: the YAML library guards only its second stage against endless nesting.
  it.each([3055, 3708, 4759, 8003, 8829])('of seed %i is told to go too deep', (seed) => {
    expect(judgeMutations(everyKeyCase(), seed, 1).faults).toEqual([]);
  });

  it.each(cases)(
    'made from $name gives a clear problem or a playable case, never a crash, each within 2 seconds',
    { timeout: 600_000 },
    ({ text, count }) => {
      const { read, playable, slowest, faults } = judgeMutations(text(), 1, count);
      expect(faults).toEqual([]);
      expect(read).toBe(count);
      expect(slowest.ms, `seed ${slowest.seed}, ${slowest.kind}`).toBeLessThan(2000);
      // Mutations that change nothing that matters exist, and so do those that do.
      expect(playable).toBeGreaterThan(0);
      expect(playable).toBeLessThan(count / 2);
    },
  );
});
