import { describe, expect, test } from 'vitest';
import { chosenMinute, daysAhead, minuteOfDay } from './chosen-time.ts';

const clock = { start: '2026-03-14T02:10+01:00', latest: 3 * 24 * 60 };

describe('a time that a person chooses', () => {
  test('is a minute of the case clock', () => {
    expect(chosenMinute(0, '02:10', 0, clock)).toBe(0);
    expect(chosenMinute(0, '03:00', 0, clock)).toBe(50);
    expect(chosenMinute(1, '02:10', 0, clock)).toBe(24 * 60);
    expect(chosenMinute(0, '10:00', 24 * 60, clock)).toBe(24 * 60 + 7 * 60 + 50);
  });

  test('may lie before now, which the dialog then says', () => {
    expect(chosenMinute(0, '01:00', 0, clock)).toBe(-70);
  });

  test.each(['', 'ten', '3:00'])('is none for %j', (hour) => {
    expect(chosenMinute(0, hour, 0, clock)).toBeNull();
  });
});

test('the days to choose from go to the last day of the case', () => {
  expect(daysAhead(0, clock)).toEqual([0, 1310, 2750, 4190]);
  expect(daysAhead(3000, clock)).toEqual([3000, 4190]);
});

test('a minute is shown as the hour of its day', () => {
  expect(minuteOfDay(0, clock)).toBe('02:10');
  expect(minuteOfDay(22 * 60, clock)).toBe('00:10');
});
