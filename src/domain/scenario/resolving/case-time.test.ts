import { describe, expect, it } from 'vitest';
import { dayNumber, momentMinutes, readClockStart } from './case-time.ts';

const start = readClockStart('2026-03-14T02:10+01:00');

describe('the time of a case', () => {
  it('knows its offset east of UTC', () => {
    expect(start?.offset).toBe(60);
    expect(readClockStart('2026-03-14T02:10-03:30')?.offset).toBe(-210);
  });

  it.each([
    ['PT6H20M', 380],
    ['PT0M', 0],
    ['-PT0M', 0],
    ['-PT2H', -120],
    ['P1D', 1440],
    ['2026-03-14T02:10', 0],
    ['2026-03-14T08:30', 380],
    ['2026-03-13T23:10', -180],
    // A night in which clocks are changed elsewhere: the case keeps one offset.
    ['2026-03-29T04:10', 15 * 1440 + 120],
  ])('counts %s as minute %i', (moment, minutes) => {
    expect(start && momentMinutes(moment, start)).toBe(minutes);
  });

  it.each([
    ['2026-02-30T08:30'],
    ['2026-04-31T08:30'],
    ['2025-02-29T08:30'],
    ['2026-03-14T24:00'],
    ['P9999D'],
    ['-P9999D'],
  ])('has no %s', (moment) => {
    expect(start && momentMinutes(moment, start)).toBeNull();
  });

  it.each([
    ['2026-02-30T02:10+01:00'],
    ['2026-03-14T02:10+24:00'],
    ['2026-03-14T02:10+01:60'],
    ['2026-03-14T02:10Z'],
  ])('does not start at %s', (text) => {
    expect(readClockStart(text)).toBeNull();
  });

  it('numbers days from 1970 and knows which do not exist', () => {
    expect(dayNumber('1970-01-02')).toBe(1);
    expect(dayNumber('2024-02-29')).toBe(19782);
    expect(dayNumber('2026-02-29')).toBeNull();
  });
});
