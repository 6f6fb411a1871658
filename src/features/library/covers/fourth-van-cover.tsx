import styles from './drawing.module.css';

const starts = [24, 92, 160, 228];

/** Four vans on one road; the fourth is the one that names the case. */
export function FourthVanCover() {
  return (
    <>
      <path d="M-200 104H520" className={styles.petrol} />
      <path d="M-200 114H520" className={styles.dashed} />
      {starts.map((x, at) => (
        <g
          key={x}
          transform={`translate(${x} 62)`}
          className={at === starts.length - 1 ? styles.petrol : undefined}
        >
          <path
            d="M0 36V6q0-6 6-6h28q6 0 10 5l8 12q4 2 4 8v11z"
            className={at === starts.length - 1 ? styles.filled : styles.paper}
          />
          <path d="M34 4v15h17" />
          <circle cx="14" cy="37" r="6.5" className={styles.paper} />
          <circle cx="43" cy="37" r="6.5" className={styles.paper} />
        </g>
      ))}
    </>
  );
}
