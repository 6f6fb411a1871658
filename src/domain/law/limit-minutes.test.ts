import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitMinutes } from './limit-minutes.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

describe('limitMinutes', () => {
  it.each([
    ['PT4H', 4 * HOUR],
    ['PT48H', 48 * HOUR],
    ['PT72H', 72 * HOUR],
    ['P15D', 15 * DAY],
    ['P90D', 90 * DAY],
    ['P2W', 14 * DAY],
  ])('counts %s exactly, whatever the date', (deadline, minutes) => {
    expect(limitMinutes(deadline, '2026-03-14T02:10+01:00')).toBe(minutes);
    expect(limitMinutes(deadline, '2024-02-28T23:59Z')).toBe(minutes);
  });

  it.each([
    // plain months of 28, 29, 30 and 31 days
    ['P1M', '2026-01-15T10:00+01:00', 31],
    ['P1M', '2026-02-15T10:00+01:00', 28],
    ['P1M', '2024-02-15T10:00+01:00', 29],
    ['P1M', '2026-04-15T10:00+02:00', 30],
    // the month has no such day: its last day
    ['P1M', '2026-01-31T10:00+01:00', 28],
    ['P1M', '2024-01-31T10:00+01:00', 29],
    ['P1M', '2026-01-29T10:00+01:00', 30],
    ['P1M', '2026-03-31T10:00+02:00', 30],
    ['P3M', '2026-11-30T10:00+01:00', 90],
    // one step of two months, not two steps of one: 31 January to 31 March
    ['P2M', '2026-01-31T10:00+01:00', 59],
    // over the end of the year
    ['P1M', '2026-12-31T10:00+01:00', 31],
    ['P4M', '2026-10-14T10:00+02:00', 123],
    ['P12M', '2026-12-01T10:00+01:00', 365],
    // years, and leap days inside, at the start and at the end
    ['P1Y', '2026-03-14T10:00+01:00', 365],
    ['P1Y', '2024-01-10T10:00+01:00', 366],
    ['P1Y', '2023-03-01T10:00+01:00', 366],
    ['P1Y', '2024-02-29T10:00+01:00', 365],
    ['P2Y', '2026-06-01T10:00+02:00', 731],
    ['P4Y', '2024-02-29T10:00+01:00', 1461],
    // a year divisible by 100 is a leap year only if divisible by 400
    ['P1M', '2100-01-31T10:00+01:00', 28],
    ['P1M', '2000-01-31T10:00+01:00', 29],
  ])('runs %s from %s over %i days', (deadline, clockStart, days) => {
    expect(limitMinutes(deadline, clockStart)).toBe(days * DAY);
  });

  it('adds months first and the exact parts after them', () => {
    expect(limitMinutes('P1M1DT2H', '2026-01-31T10:00+01:00')).toBe(29 * DAY + 2 * HOUR);
  });

  it('knows no daylight saving: the offset stays as it was written', () => {
    expect(limitMinutes('P1M', '2026-03-14T02:10+01:00')).toBe(31 * DAY);
    expect(limitMinutes('PT24H', '2026-03-28T12:00+01:00')).toBe(DAY);
  });

  it('takes the date from the local clock and not from UTC', () => {
    // 31 January 23:30 in UTC, already February at the case
    expect(limitMinutes('P1M', '2026-02-01T00:30+01:00')).toBe(28 * DAY);
    expect(limitMinutes('P1M', '2026-01-31T23:30Z')).toBe(28 * DAY);
    expect(limitMinutes('P1M', '2026-03-01T00:30+01:00')).toBe(31 * DAY);
  });

  it.each([
    ['2026-03-14T02:10', 'no offset'],
    ['2026-03-14', 'no time'],
    ['2026-02-29T02:10+01:00', 'a day that this year does not have'],
    ['2026-04-31T02:10+02:00', 'a day that no year has'],
    ['2026-13-01T02:10+01:00', 'a thirteenth month'],
    ['2026-00-01T02:10+01:00', 'a month zero'],
    ['2026-03-00T02:10+01:00', 'a day zero'],
    ['2026-03-14T24:00+01:00', 'an hour 24'],
    ['2026-03-14T02:60+01:00', 'a minute 60'],
    ['2026-03-14T02:10:30+01:00', 'half a minute'],
    ['2026-03-14T02:10+25:00', 'an offset that no place has'],
    ['0099-03-14T02:10+01:00', 'a year before 1000'],
    ['', 'nothing'],
  ])('gives null for the clock start %j: %s', (clockStart) => {
    expect(limitMinutes('PT48H', clockStart)).toBeNull();
  });

  it.each(['', '48 hours', '-PT1H', 'PT30S', 'P11Y'])(
    'gives null for the deadline %j',
    (deadline) => {
      expect(limitMinutes(deadline, '2026-03-14T02:10+01:00')).toBeNull();
    },
  );

  it('gives whole days for any number of months, longer for more months', () => {
    const start = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => `${date.toISOString().slice(0, 16)}+01:00`);
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 119 }), (clockStart, months) => {
        const minutes = limitMinutes(`P${months}M`, clockStart) ?? Number.NaN;
        const longer = limitMinutes(`P${months + 1}M`, clockStart) ?? Number.NaN;
        expect(minutes % DAY).toBe(0);
        expect(minutes / DAY).toBeGreaterThanOrEqual(months * 30.4 - 4);
        expect(minutes / DAY).toBeLessThanOrEqual(months * 30.5 + 4);
        expect(longer).toBeGreaterThan(minutes);
      }),
    );
  });
});
