import { expect, test } from 'vitest';
import { pauseLeft } from './pin-pause.ts';

const triedAt = Date.UTC(2026, 2, 14, 8);

test.each([
  [0, 0],
  [4, 0],
  [5, 30],
  [6, 60],
  [7, 120],
  [8, 240],
  [9, 300],
  [500, 300],
])('after %i wrong PINs the next try waits %i seconds', (tries, seconds) => {
  expect(pauseLeft({ tries, triedAt }, triedAt) / 1000).toBe(seconds);
});

test('a pause runs out', () => {
  expect(pauseLeft({ tries: 5, triedAt }, triedAt + 29_000)).toBe(1_000);
  expect(pauseLeft({ tries: 5, triedAt }, triedAt + 31_000)).toBe(0);
});

test('a clock that was set back keeps nobody out', () => {
  expect(pauseLeft({ tries: 9, triedAt }, triedAt - 1)).toBe(0);
});
