import { describe, expect, it } from 'vitest';
import { minimalScenario } from '../../../testing/minimal-scenario.ts';
import { problemsOf } from '../../../testing/problems-of.ts';

describe('a law point whose answer is not confirmed', () => {
  it('is noted once, where it is first cited', () => {
    const cited = ['takes: PT30M,', 'takes: PT30M, law: [age-assessment],'] as const;
    expect(
      problemsOf(
        minimalScenario('acts:\n  look: { seat: police, say: Look, law: [age-assessment] }\n'),
        cited,
      ),
    ).toEqual([
      'law/not-confirmed at decisions.first-step.options.search-the-bus.law.0: age-assessment',
    ]);
  });

  it('is judged by the jurisdiction of the case', () => {
    const cited = ['takes: PT30M,', 'takes: PT30M, law: [immigration-detention-limit],'] as const;
    expect(problemsOf(minimalScenario(), cited)).toHaveLength(1);
    expect(problemsOf(minimalScenario(), cited, ['jurisdiction: RS', 'jurisdiction: ME'])).toEqual(
      [],
    );
  });
});
