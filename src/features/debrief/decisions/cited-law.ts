import type { CitedPoint } from '../../../domain/scenario/index.ts';

/** One source, and the points it answers: a case may ask two questions that the same provision settles. */
export interface CitedLaw {
  titles: string[];
  point: CitedPoint;
}

/** Points that share an entry become one; what is settled comes first. */
export function citedLaw(points: readonly CitedPoint[]): CitedLaw[] {
  const cited: CitedLaw[] = [];
  for (const point of points) {
    const same = cited.find(
      (other) =>
        point.entry !== null &&
        other.point.entry?.id === point.entry.id &&
        other.point.shownToLearners === point.shownToLearners,
    );
    if (same) same.titles.push(point.title);
    else cited.push({ titles: [point.title], point });
  }
  return cited.sort((one, other) => Number(isOpen(one)) - Number(isOpen(other)));
}

function isOpen({ point }: CitedLaw): boolean {
  return !point.shownToLearners || point.entry === null;
}
