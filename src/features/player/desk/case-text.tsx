import type { ReactNode } from 'react';
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

/** Prose of the case: an empty line begins a new paragraph. */
export function CaseProse({ text, className }: { text: string; className?: string | undefined }) {
  const { languageOf } = useDesk();
  return (
    <div lang={languageOf(text)} className={className}>
      {text
        .split(/\n\s*\n/)
        .map((paragraph) => paragraph.trim())
        .filter((paragraph) => paragraph !== '')
        .map((paragraph, at) => (
          <p key={at}>{paragraph}</p>
        ))}
    </div>
  );
}
