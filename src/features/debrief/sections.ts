import type { Debrief } from '../../domain/scoring/index.ts';
import type { Notepads } from './notepad/notepad-section.tsx';

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
  'notepad',
  'keep',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/**
 * Certainty is a part only where it was asked, private notes only where somebody wrote some; all others say so when they
 * have nothing to tell.
 */
export function sectionsOf(debrief: Debrief, notepads: Notepads): SectionId[] {
  const isAsked = debrief.certainty.length > 0;
  const hasNotes = Object.keys(notepads).length > 0;
  return SECTIONS.filter((id) => (id !== 'certainty' || isAsked) && (id !== 'notepad' || hasNotes));
}
