import { describe, expect, it } from 'vitest';
import { everyKeyScenario } from '../../../testing/every-key-scenario.ts';
import { problemsOf } from '../../../testing/problems-of.ts';

describe('resources', () => {
  it('are enough for everything that asks for them', () => {
    expect(
      problemsOf(everyKeyScenario, ['needs: { interpreter: 1 }', 'needs: { interpreter: 2 }']),
    ).toEqual(['resource/too-few at dialogues.talk.needs.interpreter: 2']);
    expect(problemsOf(everyKeyScenario, ['count: 2, for: PT2H', 'count: 9, for: PT2H'])).toEqual([
      'resource/too-few at acts.hold-guard.do.0.book.count: 9',
    ]);
    expect(
      problemsOf(everyKeyScenario, ['keeps-busy: { officers: 1,', 'keeps-busy: { officers: 9,']),
    ).toEqual([
      'resource/too-few at decisions.first-hour.options.give-water.keeps-busy.officers: 9',
    ]);
  });

  it('kept busy are declared ones', () => {
    expect(
      problemsOf(everyKeyScenario, ['keeps-busy: { officers: 1,', 'keeps-busy: { officer: 1,']),
    ).toEqual([
      'unknown/resource at decisions.first-hour.options.give-water.keeps-busy.officer: officer -> officers',
    ]);
  });
});
