import { describe, expect, it } from 'vitest';
import { minimalScenario } from '../../../testing/minimal-scenario.ts';
import { problemsOf } from '../../../testing/problems-of.ts';

const decision = (opens: string): [string, string] => [
  'seat: police\n',
  `seat: police\n    opens: { at: ${opens} }\n`,
];

describe('times', () => {
  it.each([['PT1H'], ['-PT1H'], ['P1D'], ['2026-03-14T08:30'], ['2026-03-01T00:00']])(
    'may be %s',
    (moment) => {
      expect(problemsOf(minimalScenario(), decision(moment))).toEqual([]);
    },
  );

  it.each([
    ['2026-02-30T08:30', 'time/no-such-date'],
    ['2026-03-14T25:00', 'time/no-such-date'],
    ['P9999D', 'time/too-long'],
    ['PT25H', 'time/after-the-end'],
    ['2026-03-16T00:00', 'time/after-the-end'],
  ])('%s gives %s', (moment, code) => {
    expect(problemsOf(minimalScenario(), decision(moment))).toEqual([
      `${code} at decisions.first-step.opens.at: ${moment}`,
    ]);
  });

  it.each([
    ['2026-02-29T02:10+01:00'],
    ['2026-13-01T02:10+01:00'],
    ['2026-03-14T02:10+15:00'],
    ['2026-03-14T02:10+01:77'],
  ])('a clock does not start at %s', (start) => {
    expect(problemsOf(minimalScenario(), ['2026-03-14T02:10+01:00', start])).toEqual([
      `time/no-such-date at clock.start: ${start}`,
    ]);
  });

  it('leave the case some length', () => {
    expect(problemsOf(minimalScenario(), ['latest: PT24H', 'latest: PT0M'])).toEqual([
      'time/no-length at clock.latest: PT0M',
    ]);
  });
});
