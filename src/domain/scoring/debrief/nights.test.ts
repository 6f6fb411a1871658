import { expect, test } from 'vitest';
import { nightsBetween } from './nights.ts';

test('a night goes from 22:00 to 06:00 of the case, cut at both ends', () => {
  expect(nightsBetween('2026-03-14T02:10+01:00', 0, 1500)).toEqual([
    { from: 0, to: 230 },
    { from: 1190, to: 1500 },
  ]);
});

test('a case by day has no night', () => {
  expect(nightsBetween('2026-03-14T08:00+01:00', 0, 600)).toEqual([]);
});

test('the hour of the case counts, not the offset', () => {
  expect(nightsBetween('2026-03-14T21:00-05:00', 0, 120)).toEqual([{ from: 60, to: 120 }]);
});
