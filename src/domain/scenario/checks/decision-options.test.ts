import { describe, expect, it } from 'vitest';
import { minimalScenario } from '../../../testing/minimal-scenario.ts';
import { problemsOf } from '../../../testing/problems-of.ts';

const option = (more: string): [string, string] => [
  'takes: PT30M, worth: 0',
  `takes: PT30M, worth: 0, ${more}`,
];

describe('the options of a decision', () => {
  it('are 2 to 12', () => {
    const many = Array.from(
      { length: 11 },
      (_, at) => `      o${at}: { say: Option ${at} }\n`,
    ).join('');
    expect(
      problemsOf(
        minimalScenario(),
        ['endings:', `endings:`],
        ['    options:\n', `    options:\n${many}`],
      ),
    ).toEqual(['decision/options at decisions.first-step.options']);
  });

  it('are as many as a menu lets choose', () => {
    expect(
      problemsOf(minimalScenario(), [
        'competencies: [C3]\n',
        'competencies: [C3]\n    choose: up to 2\n',
      ]),
    ).toEqual([]);
    expect(
      problemsOf(minimalScenario(), [
        'competencies: [C3]\n',
        'competencies: [C3]\n    choose: { up-to: 3 }\n',
      ]),
    ).toEqual(['decision/menu-too-big at decisions.first-step.choose']);
  });

  it('exclude others of the same decision, not themselves', () => {
    expect(problemsOf(minimalScenario(), option('excludes: [ask-how-he-is]'))).toEqual([]);
    expect(problemsOf(minimalScenario(), option('excludes: [search-the-bus]'))).toEqual([
      'decision/excludes-itself at decisions.first-step.options.search-the-bus.excludes.0: search-the-bus',
    ]);
    expect(problemsOf(minimalScenario(), option('excludes: [ask-how-she-is]'))).toEqual([
      'unknown/option at decisions.first-step.options.search-the-bus.excludes.0: ask-how-she-is -> ask-how-he-is',
    ]);
  });

  it('hold the default step, which a skippable decision must name', () => {
    const decision = (more: string): [string, string] => [
      '    seat: police\n',
      `    seat: police\n    ${more}\n`,
    ];
    expect(problemsOf(minimalScenario(), decision('skippable: true'))).toEqual([
      'decision/no-step at decisions.first-step.skippable',
    ]);
    expect(problemsOf(minimalScenario(), decision('default-step: search-the-bus'))).toEqual([]);
    expect(problemsOf(minimalScenario(), decision('default-step: search-a-bus'))).toEqual([
      'unknown/option at decisions.first-step.default-step: search-a-bus -> search-the-bus',
    ]);
  });
});

describe('consent', () => {
  it('is never asked of the seat that takes the option', () => {
    expect(problemsOf(minimalScenario(), option('consent: [police]'))).toEqual([
      'consent/own-seat at decisions.first-step.options.search-the-bus.consent.0: police',
    ]);
  });

  it('may be asked of one of two seats to which an act is offered', () => {
    const act = 'acts:\n  look: { seat: [police, cso], consent: [cso], say: Look again }\n';
    expect(
      problemsOf(minimalScenario(act), [
        'seats:\n',
        'seats:\n  cso: { called: Legal aid, sheet: { text: You help. } }\n',
      ]),
    ).toEqual([]);
  });
});
