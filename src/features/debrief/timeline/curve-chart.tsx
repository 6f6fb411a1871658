import type { ReactNode } from 'react';
import type { Minute } from '../../../domain/scenario/index.ts';
import styles from './curve-chart.module.css';
import { Marks, Nights, type TimeSpan } from './lane-chart.tsx';
import { placeOn } from './time-axis.ts';

export interface CurvePoint {
  at: Minute;
  /** 0 at the lower end of the axis, 100 at the upper. Never shown as a number. */
  value: number;
}

interface CurveChartProps {
  label: string;
  span: TimeSpan;
  people: { name: string; points: readonly CurvePoint[] };
  evidence: { name: string; points: readonly CurvePoint[] };
  /** Words for the two ends of the axis. */
  ends: { upper: string; lower: string };
  nights: readonly TimeSpan[];
  marks: readonly Minute[];
  /** Lettered stops on the lines; the letters are explained under the picture. */
  turns: readonly { letter: string; at: Minute; line: 'people' | 'evidence' }[];
  /** The axis, under the picture. */
  children?: ReactNode;
}

/** How people and evidence fared, on one clock. People are the solid line, evidence the dashed one. */
export function CurveChart(props: CurveChartProps) {
  const { label, span, people, evidence, ends, nights, marks, turns } = props;
  const place = placeOn(span.from, span.to);
  const lines = { people: people.points, evidence: evidence.points };
  return (
    <div className={styles.chart}>
      <div className={styles.ends} aria-hidden="true">
        <span>{ends.upper}</span>
        <span>{ends.lower}</span>
      </div>
      <div className={styles.frame}>
        <svg className={styles.plot} role="img" aria-label={label}>
          <Nights nights={nights} span={span} />
          <Marks marks={marks} span={span} />
          <svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none">
            <polyline
              className={styles.evidence}
              points={polyline(evidence.points, span)}
              vectorEffect="non-scaling-stroke"
            />
            <polyline
              className={styles.people}
              points={polyline(people.points, span)}
              vectorEffect="non-scaling-stroke"
            />
          </svg>
          {turns.map((turn) => {
            const y = heightOf(valueAt(lines[turn.line], turn.at));
            return (
              <g key={turn.letter} className={styles.turn} data-line={turn.line}>
                <circle cx={`${place(turn.at)}%`} cy={`${y}%`} r="8" />
                <text x={`${place(turn.at)}%`} y={`${y}%`} dy="0.35em">
                  {turn.letter}
                </text>
              </g>
            );
          })}
        </svg>
        {props.children}
      </div>
      <div className={styles.key} aria-hidden="true">
        {(['people', 'evidence'] as const).map((line) => (
          <span key={line} className={styles.keyEntry}>
            <svg width="28" height="8">
              <line x1="0" x2="28" y1="4" y2="4" className={styles[line]} />
            </svg>
            {props[line].name}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Room at the top and the bottom, so that a line at an end of the axis is not cut. */
function heightOf(value: number): number {
  return 96 - value * 0.92;
}

/** A value holds until the next one: between two changes nothing happened, and a slope would say that it did. */
function polyline(points: readonly CurvePoint[], span: TimeSpan): string {
  const place = placeOn(span.from, span.to);
  const shown = points.filter(({ at }) => at <= span.to);
  const steps = shown.flatMap((point, index) => {
    const before = shown[index - 1];
    return before ? [{ at: point.at, value: before.value }, point] : [point];
  });
  const last = shown.at(-1);
  if (last) steps.push({ at: span.to, value: last.value });
  return steps.map(({ at, value }) => `${place(at)},${heightOf(value)}`).join(' ');
}

/** The value a line has at a minute: that of its last point before. */
function valueAt(points: readonly CurvePoint[], at: Minute): number {
  return points.findLast((point) => point.at <= at)?.value ?? points[0]?.value ?? 0;
}
