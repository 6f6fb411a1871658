import styles from './skip-link.module.css';

/** First stop of the Tab key: moves focus to the main content. A button, because the hash is the route. */
export function SkipLink({ target, children }: { target: string; children: string }) {
  return (
    <button
      type="button"
      className={styles.link}
      onClick={() => document.getElementById(target)?.focus()}
    >
      {children}
    </button>
  );
}
