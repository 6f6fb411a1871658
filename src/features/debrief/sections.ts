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
  'hypotheses',
  'people',
  'realCase',
  'elsewhere',
  'questions',
  'plan',
  'notepad',
  'keep',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** Three are parts only where there is something to look back on; all others say so when they have nothing to tell. */
export function sectionsOf({ certainty, hypotheses }: Debrief, notepads: Notepads): SectionId[] {
  const isThere: Partial<Record<SectionId, boolean>> = {
    certainty: certainty.length > 0,
    hypotheses: hypotheses !== undefined && hypotheses.own.length + hypotheses.case.length > 0,
    notepad: Object.keys(notepads).length > 0,
  };
  return SECTIONS.filter((id) => isThere[id] ?? true);
}
