import type { ReactNode } from 'react';
import styles from './chapter.module.css';

interface ChapterProps {
  /** Part of the address, and where the index goes. */
  id: string;
  title: string;
  hint?: ReactNode;
  /** `extra` parts are printed only when everything is asked for. */
  print?: 'always' | 'extra' | 'levels' | 'never';
  children: ReactNode;
}

/** One part of the debrief. It can take the focus, so that reading goes on there after a jump. */
export function Chapter({ id, title, hint, print = 'always', children }: ChapterProps) {
  return (
    <section
      id={id}
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      className={styles.chapter}
      data-print={print}
    >
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
