import { describe, expect, it } from 'vitest';
import { brokenScenarios } from '../../testing/broken-scenarios.ts';
import { everyKeyScenario } from '../../testing/every-key-scenario.ts';
import { lawLibrary } from '../law/packs.ts';
import { severityOf, type ProblemCode } from './problem-codes.ts';
import { readScenario } from './read-scenario.ts';
import { toPlayable } from './to-playable.ts';

const rows = Object.entries(brokenScenarios) as [
  ProblemCode,
  (typeof brokenScenarios)[ProblemCode],
][];

describe('a complete case', () => {
  it('has no problem and no note', () => {
    expect(readScenario({ 'scenario.yaml': everyKeyScenario }, lawLibrary).problems).toEqual([]);
  });

  it.each(rows)(
    'with one thing wrong has the problem %s, and it blocks play unless it is a note',
    (code, files) => {
      const { draft, problems } = readScenario(files, lawLibrary);
      const found = problems.map((problem) => problem.code);
      expect(found).toContain(code);
      // One mistake is told as one problem; a few bring a second with them, none a flood.
      expect(found.length, found.join(', ')).toBeLessThanOrEqual(code.startsWith('yaml/') ? 21 : 5);
      const blocks = problems.some(({ severity }) => severity === 'blocks play');
      expect(toPlayable(draft, lawLibrary).ok).toBe(!blocks);
      expect(blocks && severityOf(code) === 'warning').toBe(false);
    },
  );
});
