/** Points keep their fractions inside; they are rounded once, half up, where they are shown. */
export function wholePoints(points: number): number {
  return Math.floor(points + 0.5);
}
