import styles from './drawing.module.css';

/** A rest area at night: a van under the one lamp that is lit. */
export function RestAreaCover() {
  return (
    <>
      <path d="M206 33 L150 104 H268 Z" className={styles.beam} />
      {/* Road, with its verge. */}
      <path d="M-200 104H520" />
      <path d="M-200 115H520" className={styles.dashed} />
      {/* Van, rear towards the lamp. */}
      <path d="M70 96V58q0-5 5-5h62q5 0 5 5v38" className={styles.paper} />
      <path d="M70 96V74l-10 3-10 14v13h92V96" className={styles.paper} />
      <path d="M66 76l-9 13h9z" />
      <path d="M97 53v43M124 66h10" />
      <circle cx="72" cy="104" r="7.5" className={styles.paper} />
      <circle cx="124" cy="104" r="7.5" className={styles.paper} />
      {/* Table and bench. */}
      <path d="M238 88h42M246 88l-6 16M272 88l6 16M232 96h12M274 96h12" />
      {/* The lamp: the petrol element. */}
      <g className={styles.petrol}>
        <path d="M184 104V34q0-12 12-12h8" />
        <path d="M200 33q0-9 6-9t6 9z" className={styles.filled} />
      </g>
    </>
  );
}
