import styles from './logo.module.css';

/** The one line with its stops: two that have happened, one to come. */
export function Logo({ withName = true }: { withName?: boolean }) {
  return (
    <span className={styles.logo}>
      <svg className={styles.mark} viewBox="0 0 34 18" aria-hidden="true" focusable="false">
        <path d="M3 15h7c6 0 5-10 11-10h5" fill="none" stroke="currentColor" strokeWidth="2" />
        <circle cx="3.5" cy="15" r="2.5" fill="currentColor" />
        <circle cx="11" cy="15" r="2.5" fill="currentColor" />
        <circle cx="28.5" cy="5" r="3.5" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      {withName ? (
        <span className={styles.name} translate="no">
          Caseroute
        </span>
      ) : null}
    </span>
  );
}
