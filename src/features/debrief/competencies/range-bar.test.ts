import { expect, test } from 'vitest';
import { placeOfShare } from './range-bar.tsx';

test.each([
  [0, 0],
  [0.4, 25],
  [0.65, 50],
  [0.75, 62.5],
  [0.85, 75],
  [1, 100],
])('a share of %d of what was available stands at %d percent of the line', (share, place) => {
  expect(placeOfShare(share)).toBeCloseTo(place);
});

test('a share outside its bounds stays on the line', () => {
  expect([placeOfShare(-0.5), placeOfShare(1.2)]).toEqual([0, 100]);
});
