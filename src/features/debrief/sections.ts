import type { Debrief } from '../../domain/scoring/index.ts';

/** The parts of the page in reading order: words before numbers, then time, then each decision. */
export const SECTIONS = [
  'headline',
  'score',
  'competencies',
  'timeline',
  'decisions',
  'errors',
  'limits',
  'sharing',
  'certainty',
  'hypotheses',
  'people',
  'realCase',
  'elsewhere',
  'questions',
  'plan',
  'keep',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** Two are parts only where there is something to look back on; all others say so when they have nothing to tell. */
export function sectionsOf({ certainty, hypotheses }: Debrief): SectionId[] {
  const hasHypotheses = hypotheses && hypotheses.own.length + hypotheses.case.length > 0;
  return SECTIONS.filter(
    (id) => (id !== 'certainty' || certainty.length > 0) && (id !== 'hypotheses' || hasHypotheses),
  );
}
