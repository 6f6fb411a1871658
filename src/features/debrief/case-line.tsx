import type { ReactNode } from 'react';
import { CaseText } from './case-text.tsx';
import { useDebrief } from './debrief-context.tsx';

/** Words of the case that are only read, with their legal words explained. Never inside a control or its label. */
export function CaseLine({ text }: { text: string }) {
  return <CaseText of={text}>{useExplained()([text])}</CaseText>;
}

/** Explains the legal words of a passage, each where it stands first in it; its texts come back in their order. */
export function useExplained(): (passage: readonly string[]) => readonly ReactNode[] {
  const { debrief, languageOf, law, readLaw } = useDebrief();
  const { explain } = law;
  const { jurisdiction } = debrief.case;
  return (passage) => {
    const told = passage.map((text) => ({ text, language: languageOf(text) }));
    return explain ? explain(told, jurisdiction, readLaw) : passage;
  };
}
