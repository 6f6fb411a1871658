import type { ReactNode } from 'react';
import { useDebrief } from './debrief-context.tsx';

/** Words of the case that are only read, with their legal words explained. Never inside a control or its label. */
export function CaseLine({ text }: { text: string }) {
  const { debrief } = useDebrief();
  return <span lang={debrief.case.language}>{useExplained()([text])}</span>;
}

/** Explains the legal words of a passage, each where it stands first in it; its texts come back in their order. */
export function useExplained(): (passage: readonly string[]) => readonly ReactNode[] {
  const { debrief, law, readLaw } = useDebrief();
  const { explain } = law;
  return (passage) => (explain ? explain(passage, debrief.case, readLaw) : passage);
}
