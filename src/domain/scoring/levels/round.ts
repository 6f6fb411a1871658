/**
 * The one rounding of the score, at display: half up. A hair is added because sums of fractions such as 0.3 fall a
 * hair short of the half they stand for.
 */
export function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5 + 1e-9);
}
