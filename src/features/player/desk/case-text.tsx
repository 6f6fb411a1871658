import { type ReactNode, useMemo } from 'react';
import { useDesk } from './desk-context.ts';

/** Words of the case, in the language of the case. Plain text: no markup of an author is ever interpreted. */
export function CaseText({ children }: { children: ReactNode }) {
  const { scenario } = useDesk();
  return <span lang={scenario.language}>{children}</span>;
}

/** The same with its legal words explained: for text that is only read, never inside a control or its label. */
export function CaseLine({ text }: { text: string }) {
  return <CaseText>{useExplained(text)}</CaseText>;
}

/** Prose of the case, with its legal words explained: an empty line begins a new paragraph. */
export function CaseProse({ text, className }: { text: string; className?: string | undefined }) {
  const { scenario } = useDesk();
  return (
    <div lang={scenario.language} className={className}>
      {useExplained(text).map((paragraph, at) => (
        <p key={at}>{paragraph}</p>
      ))}
    </div>
  );
}

/** The paragraphs of a text. */
function useExplained(text: string): readonly ReactNode[] {
  const { scenario, law, readLaw } = useDesk();
  const { explain } = law;
  return useMemo(() => {
    const passage = text
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph !== '');
    return explain ? explain(passage, scenario, readLaw) : passage;
  }, [text, scenario, explain, readLaw]);
}
