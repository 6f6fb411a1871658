import styles from './range-bar.module.css';

interface RangeBarProps {
  /** Shares of what was available, 0 to 1. */
  low: number;
  high: number;
  share: number;
  /** An act alone holds the level down: drawn as a square at the level it is held to. */
  heldTo: number | null;
}

/** Ends of the four levels as shares of what was available (rule 32). */
const LEVEL_ENDS = [0, 0.4, 0.65, 0.85, 1];

/**
 * A range on the line of the four levels, each a quarter of the width however many points it spans.
 * It says nothing that the columns beside it do not say in words, so readers skip it.
 */
export function RangeBar({ low, high, share, heldTo }: RangeBarProps) {
  const from = placeOfShare(low);
  const to = Math.max(placeOfShare(high), from + 3);
  // Rounding must not put the dot outside its own range.
  const dot = Math.min(Math.max(placeOfShare(share), from), to);
  return (
    <svg className={styles.bar} aria-hidden="true">
      <line className={styles.line} x1="0%" x2="100%" y1="50%" y2="50%" />
      {[0, 25, 50, 75, 100].map((at) => (
        <line key={at} className={styles.line} x1={`${at}%`} x2={`${at}%`} y1="25%" y2="75%" />
      ))}
      <rect
        className={styles.range}
        x={`${from}%`}
        width={`${to - from}%`}
        y="25%"
        height="50%"
        rx="5"
      />
      {heldTo === null ? (
        <circle className={styles.dot} cx={`${dot}%`} cy="50%" r="5" />
      ) : (
        <svg x={`${heldTo * 25 - 12.5}%`} y="50%" overflow="visible">
          <rect className={styles.held} x="-5.5" y="-5.5" width="11" height="11" rx="1.5" />
        </svg>
      )}
    </svg>
  );
}

/** Where a share stands on a line of four equal parts, in percent. */
export function placeOfShare(share: number): number {
  const bounded = Math.min(Math.max(share, 0), 1);
  for (let level = 0; level < 4; level++) {
    const from = LEVEL_ENDS[level] ?? 0;
    const to = LEVEL_ENDS[level + 1] ?? 1;
    if (bounded <= to) return (level + (bounded - from) / (to - from)) * 25;
  }
  return 100;
}
