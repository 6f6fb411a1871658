import type { ReactNode } from 'react';
import { CaretRightIcon } from '../icons.ts';
import styles from './disclosure.module.css';

interface DisclosureProps {
  summary: ReactNode;
  /** At the end of the summary's line. */
  aside?: ReactNode;
  /** Starts open; after that the person decides. */
  startsOpen?: boolean;
  onToggle?: (isOpen: boolean) => void;
  children: ReactNode;
}

/** Native details, with a caret that turns. Found by the browser's own text search. */
export function Disclosure({ summary, aside, startsOpen, onToggle, children }: DisclosureProps) {
  return (
    <details
      className={styles.details}
      open={startsOpen}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        <span className={styles.words}>{summary}</span>
        {aside ? <span className={styles.aside}>{aside}</span> : null}
        <span className={styles.caret}>
          <CaretRightIcon aria-hidden="true" />
        </span>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
