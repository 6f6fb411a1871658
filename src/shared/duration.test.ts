import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDuration, parseMinutes } from './duration.ts';

describe('parseMinutes', () => {
  it.each([
    ['PT0M', 0],
    ['PT10M', 10],
    ['PT1H10M', 70],
    ['PT48H', 2880],
    ['PT90M', 90],
    ['PT120S', 2],
    ['P3D', 4320],
    ['P1DT2H', 1560],
    ['P2W', 20160],
    ['P3653D', 5260320],
  ])('reads %s as %i minutes', (text, minutes) => {
    expect(parseMinutes(text)).toBe(minutes);
  });

  it.each([
    ['P1M', 'months need a date'],
    ['P1Y', 'years need a date'],
    ['P0M', 'zero months is a mistyped PT0M'],
    ['P1MT1H', 'months beside hours need a date'],
    ['-PT1H', 'a negative duration'],
    ['PT-1H', 'a negative part'],
    ['+PT1H', 'a sign'],
    ['PT0.5H', 'a decimal part'],
    ['PT1,5H', 'a decimal comma'],
    ['PT30S', 'half a minute'],
    ['PT1M1S', 'a minute and a second'],
    ['P3654D', 'more than ten years'],
    ['PT999999999H', 'an absurd size'],
    ['PT9999999999H', 'more digits than are read'],
    ['', 'an empty text'],
    ['P', 'no part'],
    ['PT', 'no part behind T'],
    ['P1DT', 'a cut-off text'],
    ['1H', 'a missing P'],
    ['P1H', 'hours without T'],
    ['PT1D', 'days behind T'],
    ['PT10M1H', 'parts in the wrong order'],
    ['pt1h', 'small letters'],
    [' PT1H', 'a leading space'],
    ['PT1H\n', 'a trailing line break'],
    ['48 hours', 'plain words'],
  ])('refuses %j: %s', (text) => {
    expect(parseMinutes(text)).toBeNull();
  });

  it('adds up days, hours and minutes written in any amounts', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(5000), fc.nat(5000), (days, hours, minutes) => {
        expect(parseMinutes(`P${days}DT${hours}H${minutes}M`)).toBe(
          days * 1440 + hours * 60 + minutes,
        );
      }),
    );
  });

  it('never throws and never gives anything but null or a whole number from 0 up', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^P[0-9YMWDTHS.-]*$/)), (text) => {
        const minutes = parseMinutes(text);
        expect(minutes === null || (Number.isSafeInteger(minutes) && minutes >= 0)).toBe(true);
      }),
    );
  });
});

describe('parseDuration', () => {
  it.each([
    ['P3M', { months: 3, minutes: 0 }],
    ['P1Y', { months: 12, minutes: 0 }],
    ['P10Y', { months: 120, minutes: 0 }],
    ['P1Y2M3DT4H5M', { months: 14, minutes: 3 * 1440 + 245 }],
    ['PT72H', { months: 0, minutes: 4320 }],
  ])('keeps the months of %s apart from its minutes', (text, duration) => {
    expect(parseDuration(text)).toEqual(duration);
  });

  it.each(['P121M', 'P11Y', 'P10YT1M', 'P5Y1M1827D'])('refuses %s: more than ten years', (text) => {
    expect(parseDuration(text)).toBeNull();
  });
});
