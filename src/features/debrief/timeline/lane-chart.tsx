import { useId } from 'react';
import type { Minute, Seat } from '../../../domain/scenario/index.ts';
import styles from './lane-chart.module.css';
import { placeOn } from './time-axis.ts';

export interface Lane {
  id: string;
  /** The hue; null for parties nobody plays. */
  seat: Seat | null;
  name: string;
  /** Said after the name of the seat whose debrief it is; on paper only when asked for. */
  own: string | null;
  busy: readonly { from: Minute; to: Minute }[];
}

export interface Arrow {
  at: Minute;
  /** Ids of lanes. */
  from: string;
  to: string;
  kind: 'request' | 'share';
}

export interface TimeSpan {
  from: Minute;
  to: Minute;
}

interface LaneChartProps {
  label: string;
  span: TimeSpan;
  lanes: readonly Lane[];
  arrows: readonly Arrow[];
  nights: readonly TimeSpan[];
  /** Minutes of the numbered moments: a dotted line each. */
  marks: readonly Minute[];
}

/**
 * One line per seat over the case clock. Bars are drawn as thick lines with round ends, so that an act
 * of ten minutes in a case of days is still a dot one can see.
 */
export function LaneChart({ label, span, lanes, arrows, nights, marks }: LaneChartProps) {
  const id = useId();
  const place = placeOn(span.from, span.to);
  const height = (lane: number) => `${((lane + 0.5) / lanes.length) * 100}%`;
  const rowOf = (lane: string) => lanes.findIndex((each) => each.id === lane);
  return (
    <div className={styles.lanes} style={{ ['--lanes' as string]: lanes.length }}>
      <div className={styles.names} aria-hidden="true">
        {lanes.map((lane) => (
          <span
            key={lane.id}
            className={styles.name}
            data-seat={lane.seat}
            data-own={lane.own !== null}
          >
            {lane.name} {lane.own === null ? null : <span className={styles.own}>{lane.own}</span>}
          </span>
        ))}
      </div>
      <svg className={styles.plot} role="img" aria-label={label}>
        <defs>
          <marker
            id={`${id}-tip`}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path d="M0 0.5 7 4 0 7.5z" className={styles.tip} />
          </marker>
        </defs>
        <Nights nights={nights} span={span} />
        <Marks marks={marks} span={span} />
        {lanes.map((lane, row) => (
          <line
            key={lane.id}
            className={styles.lane}
            data-own={lane.own !== null}
            data-seat={lane.seat}
            x1="0%"
            x2="100%"
            y1={height(row)}
            y2={height(row)}
          />
        ))}
        {arrows
          .filter(({ at }) => at <= span.to)
          .map((arrow, index) => {
            const from = rowOf(arrow.from);
            const to = rowOf(arrow.to);
            if (from === -1 || to === -1 || from === to) return null;
            const down = to > from ? 1 : -1;
            // Stops short of the lane it points at, so that the tip does not hide under a bar.
            const end = to + 0.5 - down * 0.2;
            return (
              <line
                key={index}
                className={styles.arrow}
                data-kind={arrow.kind}
                x1={`${place(arrow.at)}%`}
                x2={`${place(arrow.at)}%`}
                y1={`${((from + 0.5 + down * 0.15) / lanes.length) * 100}%`}
                y2={`${(end / lanes.length) * 100}%`}
                markerEnd={`url(#${id}-tip)`}
              />
            );
          })}
        {lanes.map((lane, row) =>
          lane.busy
            .filter(({ from }) => from <= span.to)
            .map((bar, index) => (
              <line
                key={`${lane.id} ${index}`}
                className={styles.bar}
                data-seat={lane.seat}
                x1={`${place(bar.from)}%`}
                x2={`${place(bar.to)}%`}
                y1={height(row)}
                y2={height(row)}
              />
            )),
        )}
      </svg>
    </div>
  );
}

/** Shaded hours of darkness; the only tint that is printed. */
export function Nights({ nights, span }: { nights: readonly TimeSpan[]; span: TimeSpan }) {
  const place = placeOn(span.from, span.to);
  return nights
    .filter(({ from }) => from < span.to)
    .map((night) => {
      const from = place(night.from);
      const to = place(night.to);
      return (
        <rect
          key={night.from}
          className={styles.night}
          x={`${from}%`}
          width={`${to - from}%`}
          y="0"
          height="100%"
        />
      );
    });
}

/** A dotted line for each numbered moment, through every picture on the same clock. */
export function Marks({ marks, span }: { marks: readonly Minute[]; span: TimeSpan }) {
  const place = placeOn(span.from, span.to);
  return marks.map((at) => (
    <line
      key={at}
      className={styles.mark}
      x1={`${place(at)}%`}
      x2={`${place(at)}%`}
      y1="0"
      y2="100%"
    />
  ));
}
