import { describe, expect, it } from 'vitest';
import { minimalScenario } from '../../../testing/minimal-scenario.ts';
import { problemsOf } from '../../../testing/problems-of.ts';

describe('a case', () => {
  it('has a seat', () => {
    const problems = problemsOf(minimalScenario(), [
      'seats:\n  police:\n    called: Patrol officer\n    sheet: { text: You are on the night shift. }\n',
      'seats: {}\n',
    ]);
    expect(problems).toContain('seat/none at seats');
  });

  it('gives every seat something to do', () => {
    expect(
      problemsOf(minimalScenario(), [
        'people:\n',
        '  cso: { called: Legal aid, sheet: { text: You wait. } }\npeople:\n',
      ]),
    ).toEqual(['seat/no-decision at seats.cso: cso']);
  });

  it('counts agreeing as something to do', () => {
    expect(
      problemsOf(
        minimalScenario(),
        ['people:\n', '  cso: { called: Legal aid, sheet: { text: You wait. } }\npeople:\n'],
        ['seat: police\n', 'seat: police\n    consent: [cso]\n'],
      ),
    ).toEqual([]);
  });

  it('that is short has three to five decisions', () => {
    expect(problemsOf(minimalScenario(), ['kind: warm-up', 'kind: short'])).toEqual([
      'kind/decisions at kind',
    ]);
  });

  it('keeps a decision in every cut', () => {
    expect(
      problemsOf(minimalScenario('cuts:\n  solo-40: { minutes: 40, leave-out: [first-step] }\n')),
    ).toEqual(['cut/leaves-nothing at cuts.solo-40.leave-out']);
  });
});
