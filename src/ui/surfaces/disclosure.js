import { CaretRightIcon } from '../icons.ts';
import styles from './disclosure.module.css';
/** Native details, with a caret that turns. Found by the browser's own text search. */
export function Disclosure({ summary, aside, startsOpen, onToggle, children }) {
    return (<details className={styles.details} open={startsOpen} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <span className={styles.words}>{summary}</span>
        {aside ? <span className={styles.aside}>{aside}</span> : null}
        <span className={styles.caret}>
          <CaretRightIcon aria-hidden="true"/>
        </span>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>);
}
