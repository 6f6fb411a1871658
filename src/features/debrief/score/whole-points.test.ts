import { expect, test } from 'vitest';
import { wholePoints } from './whole-points.ts';

test.each([
  [0, 0],
  [0.49, 0],
  [0.5, 1],
  [1.4999, 1],
  [2.5, 3],
  [-0.5, 0],
])('%d points are shown as %d', (points, shown) => {
  expect(wholePoints(points)).toBe(shown);
});
