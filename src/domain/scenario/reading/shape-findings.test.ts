import { describe, expect, it } from 'vitest';
import { everyKeyScenario } from '../../../testing/every-key-scenario.ts';
import { minimalScenario } from '../../../testing/minimal-scenario.ts';
import { problemsOf } from '../../../testing/problems-of.ts';
import { shapeFindings } from './shape-findings.ts';

const option = 'decisions.first-step.options.search-the-bus';
const effect = (text: string) =>
  problemsOf(minimalScenario(), ['takes: PT30M,', `takes: PT30M, do: [${text}],`]);

describe('what has not the shape of a case', () => {
  it('is told with what was expected', () => {
    expect(
      shapeFindings({ format: 1, title: 5, minutes: 'x', seats: [] }).slice(0, 3),
    ).toMatchObject([
      {
        code: 'shape/missing-key',
        path: ['kind'],
        expected: { is: 'one-of', values: ['case', 'short', 'warm-up'] },
      },
      { code: 'shape/missing-key', path: ['id'], expected: { is: 'shape', shape: 'name' } },
      { code: 'shape/missing-key', path: ['version'], expected: { is: 'shape', shape: 'version' } },
    ]);
    expect(shapeFindings({ title: 5 })).toContainEqual(
      expect.objectContaining({
        code: 'shape/wrong-type',
        path: ['title'],
        found: '5',
        expected: { is: 'shape', shape: 'text' },
      }),
    );
  });

  it('is one problem when a key is only misspelt', () => {
    expect(problemsOf(minimalScenario(), ['about: A bus', 'abuot: A bus'])).toEqual([
      'shape/unknown-key at abuot: abuot -> about',
    ]);
  });

  it.each([
    [
      '{ tel: { to: police, fact: x } }',
      [`effect/unknown-verb at ${option}.do.0.tel: tel -> tell`],
    ],
    ['{ because: It is so. }', [`effect/no-verb at ${option}.do.0`]],
    [
      '{ person: { who: passenger, risk: 5 }, inject: x }',
      [`effect/two-verbs at ${option}.do.0: person, inject`],
    ],
    [
      '{ person: { who: passenger, risk: 500 } }',
      [`shape/out-of-range at ${option}.do.0.person.risk: 500`],
    ],
    [
      '{ person: { who: passenger, rysk: 5 } }',
      [`shape/unknown-key at ${option}.do.0.person.rysk: rysk -> risk`],
    ],
    ['{ person: { risk: 5 } }', [`shape/missing-key at ${option}.do.0.person.who`]],
    [
      '{ person: { who: passenger, trust: high } }',
      [`shape/wrong-type at ${option}.do.0.person.trust: high`],
    ],
    [
      '{ person: { who: passenger, guardian: some } }',
      [`shape/not-allowed at ${option}.do.0.person.guardian: some -> none`],
    ],
    [
      '{ person: { who: passenger }, wen: now() > 1 }',
      [`shape/unknown-key at ${option}.do.0.wen: wen -> when`],
    ],
    ['{ person: { who: passenger }, at: later }', [`shape/wrong-type at ${option}.do.0.at: later`]],
    ['5', [`shape/wrong-type at ${option}.do.0: 5`]],
    [
      '{ later: { id: x, after: PT1H, do: [{ raize: x }] } }',
      [`effect/unknown-verb at ${option}.do.0.later.do.0.raize: raize -> raise`],
    ],
    ['{ later: { id: x, after: PT1H, do: [] } }', [`shape/too-few at ${option}.do.0.later.do`]],
  ])('in the effect %s is told for its verb', (text, expected) => {
    expect(effect(text)).toEqual(expected);
  });

  it.each([
    [
      ['type: bool, start: false', 'type: bol, start: false'],
      'shape/not-allowed at variables.money_gone.type: bol -> bool',
    ],
    [
      ['type: bool, start: false', 'type: bool, start: 0'],
      'shape/wrong-type at variables.money_gone.start: 0',
    ],
    [
      ['choose: up to 2', 'choose: up to two'],
      'shape/wrong-type at decisions.charge.choose: up to two',
    ],
    [
      ['choose: { up-to: 2, order: in-turn }', 'choose: { up-to: 2, order: inturn }'],
      'shape/not-allowed at decisions.first-hour.choose.order: inturn -> in-turn',
    ],
    [['present: PT2H', 'present: at two'], 'shape/wrong-type at people.friend.present: at two'],
    [
      ['seat: [police, prosecution], say', 'seat: [police, procecution], say'],
      'shape/not-allowed at acts.hold-guard.seat.1: procecution -> prosecution',
    ],
    [
      ['  two-seals: {', '  Two_Seals: {'],
      'shape/bad-name at facts.Two_Seals: Two_Seals -> two-seals',
    ],
    [
      ['  calls: { type', '  phone-calls: { type'],
      'shape/bad-name at variables.phone-calls: phone-calls -> phone_calls',
    ],
    [
      ['url: "https://example.org/file"', 'url: "javascript:alert(1)"'],
      'shape/wrong-type at sources.file-a.url: javascript:alert(1)',
    ],
    [
      ['attachment: media/seal.svg', 'attachment: ../../secret'],
      'shape/wrong-type at injects.guard.attachment: ../../secret',
    ],
  ] as const)(
    'among several possible shapes is told for the one that was meant: %j',
    (change, expected) => {
      expect(problemsOf(everyKeyScenario, change)).toContain(expected);
    },
  );

  it('has no shape at all when the file is a list, a text or nothing', () => {
    for (const content of [null, 5, 'text', [], [1]])
      expect(shapeFindings(content).length).toBeGreaterThan(0);
  });
});
