import { describe, expect, it } from 'vitest';
import { minimalScenario } from '../../../testing/minimal-scenario.ts';
import { problemsOf } from '../../../testing/problems-of.ts';

describe('what became of people', () => {
  it('is said for each person', () => {
    expect(
      problemsOf(minimalScenario(), [
        'people:\n',
        'people:\n  driver: { called: the driver, risk: 0, trust: 20 }\n',
      ]),
    ).toEqual(['person/no-after at people-after: driver']);
  });

  it('is asked for once when the whole part is missing', () => {
    expect(
      problemsOf(minimalScenario(), [
        'people-after:\n  passenger: He reached the reception centre.\n',
        '',
      ]),
    ).toEqual(['shape/missing-key at people-after']);
  });
});
