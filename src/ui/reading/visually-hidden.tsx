import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

/** Words for readers that the eye gets from shape or place. */
export function VisuallyHidden({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <span id={id} className={styles.hidden}>
      {children}
    </span>
  );
}
