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
  'people',
  'realCase',
  'elsewhere',
  'questions',
  'plan',
  'keep',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** Certainty is a part only where it was asked; all others say so when they have nothing to tell. */
export function sectionsOf(debrief: Debrief): SectionId[] {
  return SECTIONS.filter((id) => id !== 'certainty' || debrief.certainty.length > 0);
}
