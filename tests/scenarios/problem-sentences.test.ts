import { describe, expect, it } from 'vitest';
import { lawLibrary } from '../../src/domain/law/packs.ts';
import { readScenario } from '../../src/domain/scenario/from-files.ts';
import { describeProblem } from '../../src/i18n/problems.ts';
import { brokenScenarios } from '../../src/testing/broken-scenarios.ts';

describe('the sentence of a problem', () => {
  it.each(Object.entries(brokenScenarios))(
    '%s can be said with what the reader found',
    (code, files) => {
      const problems = readScenario(files, lawLibrary).problems.filter((one) => one.code === code);
      for (const problem of problems) {
        const sentence = describeProblem(problem);
        expect(sentence).toMatch(/[.?]$/);
        // A placeholder without a value, or a value without words.
        expect(sentence).not.toMatch(/[{}]|undefined|null|\[object|“”|: \.| {2}|NaN/);
      }
      expect(problems.length).toBeGreaterThan(0);
    },
  );
});
