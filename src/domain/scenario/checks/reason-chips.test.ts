import { describe, expect, it } from 'vitest';
import { everyKeyScenario } from '../../../testing/every-key-scenario.ts';
import { problemsOf } from '../../../testing/problems-of.ts';

const rules =
  'rules: [{ chip: court-orders, for: [secure-phone, search-phone] }, { chip: guardian-first }]';

describe('chips for reasons', () => {
  it('without a list of options are offered for all', () => {
    expect(
      problemsOf(everyKeyScenario, [
        rules,
        'rules: [{ chip: court-orders }, { chip: guardian-first }]',
      ]),
    ).toEqual([]);
  });

  it('name options of their own decision', () => {
    expect(
      problemsOf(everyKeyScenario, [
        '{ chip: child-vanishes, for: [give-water] }',
        '{ chip: child-vanishes, for: [give-wine] }',
      ]),
    ).toEqual([
      'unknown/option at decisions.first-hour.reasons.risks.1.for.0: give-wine -> give-water',
    ]);
  });

  it('of the kind rule are a hint when they are offered for one option, even named twice', () => {
    expect(
      problemsOf(everyKeyScenario, [
        'for: [secure-phone, search-phone]',
        'for: [secure-phone, secure-phone]',
      ]),
    ).toEqual(['reason/chip-hint at decisions.first-hour.reasons.rules.0.for: court-orders']);
  });

  it('are accepted only when they are offered', () => {
    expect(
      problemsOf(everyKeyScenario, [
        'accept: { facts: [two-seals]',
        'accept: { facts: [uncle-calls.number]',
      ]),
    ).toEqual([
      'reason/not-offered at decisions.first-hour.reasons.accept.facts.0: uncle-calls.number -> uncle-calls',
    ]);
  });
});
