import { describe, expect, it } from 'vitest';
import { minimalScenario } from '../../../testing/minimal-scenario.ts';
import { problemsOf } from '../../../testing/problems-of.ts';

const withError = (repairs: string, more = '') =>
  minimalScenario(
    `errors:\n  rough: { title: Rough, tier: B, competency: C3, because: It hurts., repairs: [${repairs}] }\n${more}`,
  );
const raising = [
  'takes: PT30M,',
  'takes: PT30M, do: [{ later: { id: harm, after: PT1H, do: [{ raise: rough }] } }],',
] as const;
const repair = (of: string) => `{ of: ${of}, way: report, by: [police], within: PT1H }`;

describe('a repair', () => {
  it('names an act that raises the error, at once or later, or its whole decision', () => {
    expect(problemsOf(withError(repair('first-step/search-the-bus')), raising)).toEqual([]);
    expect(problemsOf(withError(repair('first-step')), raising)).toEqual([]);
    expect(problemsOf(withError(repair('first-step/ask-how-he-is')), raising)).toEqual([
      'repair/not-a-door at errors.rough.repairs.0.of: first-step/ask-how-he-is -> first-step/search-the-bus',
    ]);
  });

  it('is not judged when a trigger raises the error on behalf of any act', () => {
    const trigger = 'triggers: [{ id: harm, when: now() > 5, do: [{ raise: rough }] }]\n';
    expect(problemsOf(withError(repair('first-step/ask-how-he-is'), trigger), raising)).toEqual([]);
  });

  it('may be of a request that raises the error when it is unlawful', () => {
    const request =
      'requests:\n  ask: { say: Ask, from: [police], to: cso, unlawful: { send: rough }, answers: { no: { is: refused, say: No. } } }\n';
    expect(
      problemsOf(withError(repair('ask'), request), [
        'seats:\n',
        'seats:\n  cso: { called: Legal aid, sheet: { text: You help. } }\n',
      ]),
    ).toEqual(['seat/no-decision at seats.cso: cso']);
  });
});

describe('a critical error', () => {
  it('that nothing raises is noted', () => {
    expect(problemsOf(withError(''))).toEqual(['error/never-raised at errors.rough: rough']);
  });
});
