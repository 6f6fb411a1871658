import type { ReactNode } from 'react';
import { useDesk } from './desk-context.ts';

/** Words of the case, in the language of the case. Plain text: no markup of an author is ever interpreted. */
export function CaseText({ children }: { children: ReactNode }) {
  const { scenario } = useDesk();
  return <span lang={scenario.language}>{children}</span>;
}

/** Prose of the case: an empty line begins a new paragraph. */
export function CaseProse({ text, className }: { text: string; className?: string | undefined }) {
  const { scenario } = useDesk();
  return (
    <div lang={scenario.language} className={className}>
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
