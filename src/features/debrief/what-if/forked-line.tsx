import type { WhatIfReport } from '../../../domain/scoring/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { useDebrief } from '../debrief-context.tsx';
import styles from './what-if-view.module.css';

const WIDTH = 640;
const HEIGHT = 96;
const LEFT = 16;
const FORK = 140;

/** Filled stops were played, open stops on the dashed line would have been. The table below says the same in words. */
export function ForkedLine({ report }: { report: WhatIfReport }) {
  const t = useTranslations('debrief.whatIf');
  const { time } = useDebrief();
  const end = Math.max(report.played.endedAt, report.other.endedAt, report.at + 1);
  const x = (at: number) =>
    FORK + 40 + ((at - report.at) / (end - report.at)) * (WIDTH - FORK - 60);
  const branch = (y: number) =>
    `M ${FORK} 48 C ${FORK + 20} 48 ${FORK + 20} ${y} ${FORK + 40} ${y} H ${WIDTH - 16}`;
  return (
    <svg
      className={styles.fork}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('line', {
        time: time(report.at),
        played: report.played.acts.length,
        other: report.other.acts.length,
      })}
    >
      <path className={styles.played} d={`M ${LEFT} 48 H ${FORK}`} />
      <path className={styles.played} d={branch(24)} />
      <path className={styles.other} d={branch(72)} />
      <circle className={styles.choice} cx={FORK} cy={48} r={8} />
      {report.played.acts.map(({ at, say }) => (
        <circle key={`${at} ${say}`} className={styles.stop} cx={x(at)} cy={24} r={4} />
      ))}
      {report.other.acts.map(({ at, say }) => (
        <circle key={`${at} ${say}`} className={styles.openStop} cx={x(at)} cy={72} r={4} />
      ))}
    </svg>
  );
}
