import { type ReactNode, useMemo } from 'react';
import { useDesk } from './desk-context.ts';

/** Words of the case, in the language of the case. Plain text: no markup of an author is ever interpreted. */
export function CaseText({ children }: { children: ReactNode }) {
  const { scenario } = useDesk();
  return <span lang={scenario.language}>{children}</span>;
}

/** The same with its legal words explained: for text that is only read, never inside a control or its label. */
export function CaseLine({ text }: { text: string }) {
  const passage = useMemo(() => [text], [text]);
  return <CaseText>{useExplained(passage)}</CaseText>;
}

/** Lines of a list, read as one passage. */
export function CaseLines({ lines }: { lines: readonly string[] }) {
  const { scenario } = useDesk();
  return (
    <ul lang={scenario.language}>
      {useExplained(lines).map((line, at) => (
        <li key={at}>{line}</li>
      ))}
    </ul>
  );
}

/** Prose of the case, with its legal words explained: an empty line begins a new paragraph. */
export function CaseProse({ text, className }: { text: string; className?: string | undefined }) {
  const { scenario } = useDesk();
  const passage = useMemo(
    () =>
      text
        .split(/\n\s*\n/)
        .map((paragraph) => paragraph.trim())
        .filter((paragraph) => paragraph !== ''),
    [text],
  );
  return (
    <div lang={scenario.language} className={className}>
      {useExplained(passage).map((paragraph, at) => (
        <p key={at}>{paragraph}</p>
      ))}
    </div>
  );
}

/**
 * Each text of a passage with its legal words explained, a word where it stands first in the passage.
 *
 * @param passage  the same array as long as the texts are the same
 */
function useExplained(passage: readonly string[]): readonly ReactNode[] {
  const { scenario, law, readLaw } = useDesk();
  const { explain } = law;
  return useMemo(
    () => (explain ? explain(passage, scenario, readLaw) : passage),
    [passage, scenario, explain, readLaw],
  );
}
