import { useTranslations } from '../../../i18n/index.ts';
import { DataTable } from '../../../ui/surfaces/data-table.tsx';
import { CaseText } from '../case-text.tsx';
import { useDebrief } from '../debrief-context.tsx';
import styles from './timeline-words.module.css';

export function CurveTable() {
  const t = useTranslations('debrief.timeline');
  const { debrief, time } = useDebrief();
  return (
    <DataTable
      caption={t('curveTable.caption')}
      columns={[
        { id: 'when', header: t('table.when'), cell: ({ at }) => time(at) },
        { id: 'line', header: t('curveTable.line'), cell: ({ line }) => t(line) },
        { id: 'moves', header: t('curveTable.moves'), cell: ({ move }) => t(`curveTable.${move}`) },
        {
          id: 'because',
          header: t('curveTable.because'),
          isRowHeader: true,
          cell: ({ because }) => <CaseText>{because}</CaseText>,
        },
      ]}
      rows={debrief.curves.turns}
      rowKey={({ at, line, because }) => `${at} ${line} ${because}`}
    />
  );
}

export function CurveText() {
  const t = useTranslations('debrief.timeline');
  const { debrief, time } = useDebrief();
  return (['people', 'evidence'] as const).map((line) => {
    const turns = debrief.curves.turns.filter((turn) => turn.line === line);
    return (
      <p key={line} className={styles.text}>
        {turns.length === 0
          ? t('noTurns', { line: t(line) })
          : t('curveText', {
              line: t(line),
              turns: turns
                .map(({ at, move, because }) =>
                  t(move === 'up' ? 'turnUp' : 'turnDown', { time: time(at), because }),
                )
                .join('; '),
            })}
      </p>
    );
  });
}
