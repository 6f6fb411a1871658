import type { ReactNode } from 'react';
import styles from './chapter.module.css';

interface ChapterProps {
  /** Part of the address, and where the index goes. */
  id: string;
  title: string;
  hint?: ReactNode;
  children: ReactNode;
}

/** One part of the debrief. It can take the focus, so that reading goes on there after a jump. */
export function Chapter({ id, title, hint, children }: ChapterProps) {
  return (
    <section id={id} tabIndex={-1} aria-labelledby={`${id}-title`} className={styles.chapter}>
      <header className={styles.head}>
        <h2 id={`${id}-title`} className={styles.title}>
          {title}
        </h2>
        {hint ? <p className={styles.hint}>{hint}</p> : null}
      </header>
      {children}
    </section>
  );
}
