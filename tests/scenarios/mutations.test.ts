import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeMutations } from './judge-mutations.ts';

/** The case with every key, about 15 KB, and the largest that is shipped. `npm run soak` reads 9,500 and 500. */
const cases = [
  { name: 'the case with every key', path: '../../src/testing/every-key.yaml', count: 1900 },
  { name: 'the largest case', path: '../../scenarios/rest-area/scenario.yaml', count: 100 },
];

describe('a spoilt file', () => {
  it.each(cases)(
    'made from $name gives a clear problem or a playable case, never a crash, each within 2 seconds',
    { timeout: 600_000 },
    ({ path, count }) => {
      const text = readFileSync(new URL(path, import.meta.url), 'utf8');
      const { read, playable, slowest, faults } = judgeMutations(text, 1, count);
      expect(faults).toEqual([]);
      expect(read).toBe(count);
      expect(slowest.ms, `seed ${slowest.seed}, ${slowest.kind}`).toBeLessThan(2000);
      // Mutations that change nothing that matters exist, and so do those that do.
      expect(playable).toBeGreaterThan(0);
      expect(playable).toBeLessThan(count / 2);
    },
  );
});
