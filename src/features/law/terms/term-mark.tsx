import { useState } from 'react';
import type { Jurisdiction } from '../../../domain/law/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import type { ReadLaw } from '../../../domain/law/index.ts';
import styles from './term-mark.module.css';
import { TermPopover } from './term-popover.tsx';

interface TermMarkProps {
  term: string;
  jurisdiction: Jurisdiction;
  onReadLaw: ReadLaw;
  /** The word as the text has it. */
  children: string;
}

/**
 * A legal word in a text. By its role a button; no native one, because browsers make that a box of its own in the
 * line: words would move when the mark arrives, and a term of several words could not run on in the next line.
 */
export function TermMark({ term, jurisdiction, onReadLaw, children }: TermMarkProps) {
  const t = useTranslations('common');
  /** The mark itself while it is open. */
  const [opened, setOpened] = useState<HTMLElement | null>(null);
  const toggle = (mark: HTMLElement) => setOpened(opened ? null : mark);
  return (
    <>
      <span
        role="button"
        tabIndex={0}
        className={styles.mark}
        aria-label={t('explained', { word: children })}
        aria-haspopup="dialog"
        aria-expanded={opened !== null}
        onClick={(event) => toggle(event.currentTarget)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          toggle(event.currentTarget);
        }}
      >
        {children}
      </span>
      {opened ? (
        <TermPopover
          term={term}
          beside={opened}
          jurisdiction={jurisdiction}
          onReadLaw={onReadLaw}
          onClose={() => setOpened(null)}
        />
      ) : null}
    </>
  );
}
