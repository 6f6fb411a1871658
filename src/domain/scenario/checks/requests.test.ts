import { describe, expect, it } from 'vitest';
import { everyKeyScenario } from '../../../testing/every-key-scenario.ts';
import { problemsOf } from '../../../testing/problems-of.ts';

describe('a request', () => {
  it('goes to somebody else', () => {
    expect(
      problemsOf(everyKeyScenario, [
        'from: [reception], to: prosecution',
        'from: [reception, cso], to: cso',
      ]),
    ).toEqual(['request/same-seat at requests.guardian-later.to: cso']);
  });

  it('is narrowed by another one', () => {
    expect(
      problemsOf(everyKeyScenario, ['narrower: guardian-later', 'narrower: guardian-now']),
    ).toEqual(['request/narrows-itself at requests.guardian-now.narrower: guardian-now']);
  });

  it('has an answer', () => {
    expect(
      problemsOf(everyKeyScenario, [
        'answers: { fine: { is: granted, say: Yes. } }',
        'answers: {}',
      ]),
    ).toEqual(['request/no-answer at requests.guardian-later.answers: guardian-later']);
  });
});
