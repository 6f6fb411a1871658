/** An option as far as its worth goes: the most it can be worth, and what cannot be chosen with it. */
export type WorthOption = { id: string; excludes: readonly string[]; most: number };

/** The best sum of worth in one choice: of one option, or of a menu whose options do not exclude each other. */
export function bestWorth(options: readonly WorthOption[], upTo: number): number {
  const candidates = options.filter(({ most }) => most > 0).sort((a, b) => b.most - a.most);
  // Without pairs that exclude each other the best are the first, and there is nothing to search.
  if (candidates.every(({ excludes }) => excludes.length === 0)) {
    return candidates.slice(0, upTo).reduce((sum, { most }) => sum + most, 0);
  }
  return best(candidates, 0, upTo, []);
}

/** A decision has at most twelve options, so trying all choices is quick. */
function best(
  candidates: readonly WorthOption[],
  from: number,
  left: number,
  chosen: readonly WorthOption[],
): number {
  const next = candidates[from];
  if (next === undefined || left === 0) return 0;
  const without = best(candidates, from + 1, left, chosen);
  const clashes = chosen.some(
    (one) => one.excludes.includes(next.id) || next.excludes.includes(one.id),
  );
  if (clashes) return without;
  return Math.max(without, next.most + best(candidates, from + 1, left - 1, [...chosen, next]));
}
