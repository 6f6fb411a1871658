import { closest, distance } from 'fastest-levenshtein';

/** The candidate most like the text, or null when none is like it at all. */
export function nearest(text: string, candidates: Iterable<string>): string | null {
  const known = [...candidates];
  // Longer texts are no names, and comparing them would be slow for nothing.
  if (known.length === 0 || text.length > 100) return null;
  const best = closest(text, known);
  const isAlike =
    distance(text, best) <= Math.max(2, Math.ceil(Math.max(text.length, best.length) * 0.4));
  return isAlike ? best : null;
}
