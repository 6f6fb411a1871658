import { describe, expect, it } from 'vitest';
import { everyKeyScenario } from '../../../testing/every-key-scenario.ts';
import { problemsOf } from '../../../testing/problems-of.ts';

describe('a tie', () => {
  it('leads to another end, in a fact and in a part', () => {
    expect(problemsOf(everyKeyScenario, ['[number-41, phone]', '[phone, phone]'])).toEqual([
      'between/one-end at facts.uncle-calls.connects.0.between: phone',
    ]);
    expect(problemsOf(everyKeyScenario, ['[number-41, friend]', '[friend, friend]'])).toEqual([
      'between/one-end at facts.uncle-calls.parts.threat.connects.0.between: friend',
    ]);
  });

  it('leads to people, evidence, authorities, places and what is mentioned, and to nothing else', () => {
    for (const end of ['boy', 'phone', 'court', 'yard', 'number-41'])
      expect(problemsOf(everyKeyScenario, ['[number-41, friend]', `[${end}, friend]`])).toEqual([]);
    expect(problemsOf(everyKeyScenario, ['[number-41, friend]', '[two-seals, friend]'])).toEqual([
      'unknown/tie-end at facts.uncle-calls.parts.threat.connects.0.between.0: two-seals',
    ]);
  });

  it('has two ends', () => {
    expect(problemsOf(everyKeyScenario, ['[number-41, friend]', '[number-41]'])).toEqual([
      'shape/too-few at facts.uncle-calls.parts.threat.connects.0.between',
    ]);
  });
});
