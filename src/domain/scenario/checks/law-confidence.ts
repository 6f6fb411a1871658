import { resolvePoint } from '../../law/index.ts';
import { finding } from '../problem.ts';
import type { Check } from './check.ts';

/** A point whose answer is not confirmed is not shown to learners as law; said once, where it is first cited. */
export const lawConfidence: Check = ({ scenario, walked, law }) => {
  const { jurisdiction } = scenario;
  if (jurisdiction === undefined) return [];
  const seen = new Set<string>();
  return (walked.mentions.get('law-point') ?? []).flatMap(({ text, path }) => {
    if (seen.has(text)) return [];
    seen.add(text);
    const point = resolvePoint(law, text, jurisdiction);
    return point === null || point.shownToLearners
      ? []
      : [
          finding('law/not-confirmed', path, {
            found: text,
            details: { confidence: point.confidence ?? 'none' },
          }),
        ];
  });
};
