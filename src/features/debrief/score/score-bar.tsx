import { useId } from 'react';
import styles from './score-bar.module.css';

interface ScoreBarProps {
  /** Whole numbers from 0 to 100; earned is never below counted. */
  counted: number;
  earned: number;
  /** The whole bar as one sentence, for readers. */
  label: string;
  words: { counted: string; earned: string };
}

/** Solid up to what counted, hatched from there to what was earned: the difference survives a photocopier. */
export function ScoreBar({ counted, earned, label, words }: ScoreBarProps) {
  const hatch = useId();
  return (
    <div className={styles.score}>
      <svg className={styles.bar} role="img" aria-label={label}>
        <defs>
          <pattern
            id={hatch}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" className={styles.ground} />
            <rect width="2.5" height="6" className={styles.stroke} />
          </pattern>
        </defs>
        <rect className={styles.track} width="100%" height="100%" />
        <rect
          x={`${counted}%`}
          width={`${earned - counted}%`}
          height="100%"
          fill={`url(#${hatch})`}
        />
        <rect className={styles.counted} width={`${counted}%`} height="100%" />
        <line className={styles.edge} x1={`${earned}%`} x2={`${earned}%`} y1="0" y2="100%" />
      </svg>
      <div className={styles.ends} aria-hidden="true">
        <span>0</span>
        <span>100</span>
      </div>
      <ul role="list" className={styles.key} aria-hidden="true">
        <li>
          <svg width="18" height="10">
            <rect className={styles.counted} width="18" height="10" />
          </svg>
          {words.counted}
        </li>
        {earned > counted ? (
          <li>
            <svg width="18" height="10">
              <rect className={styles.track} width="18" height="10" />
              <rect width="18" height="10" fill={`url(#${hatch})`} />
            </svg>
            {words.earned}
          </li>
        ) : null}
      </ul>
    </div>
  );
}
