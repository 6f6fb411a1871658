import { describe, expect, test } from 'vitest';
import { dayStarts, hourTicks, placeOn, rowsOf, withRoom } from './time-axis.ts';

describe('placeOn', () => {
  test('spans the whole width from the first minute to the last', () => {
    const place = placeOn(0, 4320);
    expect([place(0), place(2160), place(4320)]).toEqual([0, 50, 100]);
  });

  test('keeps what happened before or after at the edges', () => {
    const place = placeOn(0, 60);
    expect([place(-10), place(90)]).toEqual([0, 100]);
  });

  test('has a width for a case that ended in its first minute', () => {
    expect(placeOn(0, 0)(0)).toBe(0);
  });
});

describe('hourTicks', () => {
  test.each([
    [4320, 5, [0, 24, 48, 72]],
    [480, 5, [0, 2, 4, 6, 8]],
    [480, 4, [0, 3, 6]],
    [40, 5, [0]],
    [60 * 24 * 30, 5, [0, 336, 672]],
  ])('labels %i minutes with at most %i hours', (to, most, hours) => {
    expect(hourTicks(0, to, most)).toEqual(hours.map((hour) => hour * 60));
  });
});

describe('dayStarts', () => {
  test('begins a day at midnight of the case, whatever hour the case began', () => {
    expect(dayStarts(0, 4320, '2026-03-14T02:10+01:00', 9)).toEqual([1310, 2750, 4190]);
  });

  test('names every second day when there is no room for all', () => {
    expect(dayStarts(0, 8 * 1440, '2026-03-14T00:00Z', 4)).toEqual([1440, 4320, 7200, 10080]);
  });
});

describe('rowsOf', () => {
  test('gives a sign that would touch its neighbour a row of its own', () => {
    expect(rowsOf([0, 1, 2, 10, 11], 5)).toEqual([0, 1, 2, 0, 1]);
  });

  test('keeps signs with room between them on one row', () => {
    expect(rowsOf([0, 10, 50], 5)).toEqual([0, 0, 0]);
  });
});

test('a label that would touch the one before is left out', () => {
  const around = (place: number) => ({ from: place - 5, to: place + 5 });
  expect(withRoom([8, 20, 24, 30, 41], 0, around)).toEqual([8, 20, 30, 41]);
  expect(withRoom([8, 20], 10, around)).toEqual([20]);
});
