import { type ReactNode, useId } from 'react';
import styles from './panel.module.css';

interface PanelProps {
  title: ReactNode;
  /** h2 for the regions of a page, h3 inside one. */
  level?: 2 | 3;
  /** Small text after the title, for example "2 new since your last act". */
  hint?: ReactNode;
  /** At the end of the title's line: a link or a small button. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A named region of the desk, with the heading of the tool. No box: alignment and hairlines make the structure. */
export function Panel({ title, level = 2, hint, aside, children }: PanelProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={id} className={styles.panel}>
      <header className={styles.head}>
        <Heading id={id} className={styles.panelTitle}>
          {title}
        </Heading>
        {hint ? <p className={styles.hint}>{hint}</p> : null}
        {aside ? <div className={styles.aside}>{aside}</div> : null}
      </header>
      {children}
    </section>
  );
}

/** A chapter of the library or the debrief: serif heading, an optional sentence under it. */
export function Section({ title, level = 2, hint, aside, children }: PanelProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={id} className={styles.section}>
      <header className={styles.head}>
        <Heading id={id} className={styles.sectionTitle}>
          {title}
        </Heading>
        {hint ? <p className={styles.hint}>{hint}</p> : null}
        {aside ? <div className={styles.aside}>{aside}</div> : null}
      </header>
      {children}
    </section>
  );
}
