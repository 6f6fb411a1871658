import { describe, expect, it } from 'vitest';
import { minimalScenario } from '../../../testing/minimal-scenario.ts';
import { problemsOf } from '../../../testing/problems-of.ts';

describe('worth', () => {
  it('is there in a scored decision, if only by condition', () => {
    expect(problemsOf(minimalScenario(), ['worth: 2', 'worth: 0'])).toEqual([
      'worth/nothing-to-earn at decisions.first-step',
    ]);
    expect(
      problemsOf(minimalScenario(), ['worth: 2', 'worth: [{ when: now() > 5, worth: 1 }]']),
    ).toEqual([]);
  });

  it('is not asked of a decision that is not scored', () => {
    expect(
      problemsOf(
        minimalScenario(),
        ['worth: 2', 'worth: 0'],
        ['seat: police', 'seat: police\n    unscored: true'],
      ),
    ).toEqual([]);
  });

  it('of a standing act is noted, because it does not count', () => {
    expect(
      problemsOf(minimalScenario('acts:\n  look: { seat: police, say: Look, worth: 1 }\n')),
    ).toEqual(['worth/not-counted at acts.look.worth']);
  });
});
