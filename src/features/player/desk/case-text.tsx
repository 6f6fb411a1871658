import { type ReactNode, useMemo } from 'react';
import { useDesk } from './desk-context.ts';

/** `of` is the whole text where only a part of it is shown, or more than words. */
type CaseTextProps = { of?: undefined; children: string } | { of: string; children: ReactNode };

/** Words of the case, with the language they are in. Plain text: no markup of an author is ever interpreted. */
export function CaseText(props: CaseTextProps) {
  const { languageOf } = useDesk();
  return (
    <span lang={languageOf(props.of === undefined ? props.children : props.of)}>
      {props.children}
    </span>
  );
}

/** The same with its legal words explained: for text that is only read, never inside a control or its label. */
export function CaseLine({ of, text }: { of?: string; text: string }) {
  const { languageOf } = useDesk();
  const whole = of ?? text;
  const passage = useMemo(() => [{ text, language: languageOf(whole) }], [text, whole, languageOf]);
  return <CaseText of={whole}>{useExplained(passage)}</CaseText>;
}

/** Lines of a list, read as one passage. */
export function CaseLines({ lines }: { lines: readonly string[] }) {
  const { languageOf } = useDesk();
  const passage = useMemo(
    () => lines.map((text) => ({ text, language: languageOf(text) })),
    [lines, languageOf],
  );
  const explained = useExplained(passage);
  return (
    <ul>
      {passage.map(({ language }, at) => (
        <li key={at} lang={language}>
          {explained[at]}
        </li>
      ))}
    </ul>
  );
}

/** Prose of the case, with its legal words explained: an empty line begins a new paragraph. */
export function CaseProse({ text, className }: { text: string; className?: string | undefined }) {
  const { languageOf } = useDesk();
  const language = languageOf(text);
  const passage = useMemo(
    () =>
      text
        .split(/\n\s*\n/)
        .map((paragraph) => ({ text: paragraph.trim(), language }))
        .filter((paragraph) => paragraph.text !== ''),
    [text, language],
  );
  return (
    <div lang={language} className={className}>
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
function useExplained(
  passage: readonly { text: string; language: string }[],
): readonly ReactNode[] {
  const { scenario, law, readLaw } = useDesk();
  const { explain } = law;
  const { jurisdiction } = scenario;
  return useMemo(
    () => (explain ? explain(passage, jurisdiction, readLaw) : passage.map(({ text }) => text)),
    [passage, jurisdiction, explain, readLaw],
  );
}
