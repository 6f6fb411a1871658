import type { ReactNode } from 'react';
import { useDebrief } from '../debrief-context.tsx';
import type { TimeSpan } from './lane-chart.tsx';
import styles from './moments.module.css';
import { placeOn, rowsOf } from './time-axis.ts';

/** Diameter of a number with a little air, in pixels. */
const SIGN_WIDTH = 24;

interface MomentsProps {
  /** Of the picture, in pixels. */
  width: number;
  span: TimeSpan;
  children: ReactNode;
}

/** The row of numbers above pictures on one clock; numbers that would touch each other take a row of their own. */
export function Moments({ width, span, children }: MomentsProps) {
  const { debrief } = useDebrief();
  const moments = debrief.timeline.moments.filter(({ at }) => at <= span.to);
  const place = placeOn(span.from, span.to);
  const places = moments.map(({ at }) => place(at));
  const rows = rowsOf(places, (SIGN_WIDTH / width) * 100);
  const count = Math.max(0, ...rows) + 1;
  return (
    <>
      <div className={styles.row} aria-hidden="true">
        <div className={styles.signs} style={{ ['--rows' as string]: count }}>
          {moments.map((moment, index) => (
            <span
              key={`${moment.at} ${index}`}
              className={styles.sign}
              data-error={moment.isError}
              style={{
                insetInlineStart: `${places[index] ?? 0}%`,
                // The first row stands nearest to the lanes.
                insetBlockEnd: `calc(${rows[index] ?? 0} * var(--sign-height))`,
              }}
            >
              {index + 1}
            </span>
          ))}
        </div>
      </div>
      {children}
    </>
  );
}
