import styles from './drawing.module.css';

/** The line itself: what has happened, and what is to come. */
export function LineCover() {
  return (
    <>
      <path d="M-60 88h150c44 0 36-46 80-46h76" className={styles.petrol} />
      <path d="M262 42h140" className={styles.dashed} />
      <g className={styles.petrol}>
        <circle cx="44" cy="88" r="5" className={styles.filled} />
        <circle cx="96" cy="88" r="5" className={styles.filled} />
        <circle cx="254" cy="42" r="7.5" />
      </g>
    </>
  );
}
