import { type CompetencyReport, type Level, levelOf } from '../../../domain/scoring/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { type Column, DataTable } from '../../../ui/surfaces/data-table.tsx';
import { Notice } from '../../../ui/surfaces/notice.tsx';
import { useDebrief } from '../debrief-context.tsx';
import styles from './competency-section.module.css';
import { RangeBar } from './range-bar.tsx';

const LEVEL_WORDS = { 1: 'notShown', 2: 'partial', 3: 'sound', 4: 'leads' } as const;

/** A table by nature: the drawing in its second column only repeats the words beside it. */
export function CompetencySection() {
  const t = useTranslations('debrief.competency');
  const common = useTranslations('common.level');
  const { debrief } = useDebrief();
  const { kind } = debrief.case;
  const level = (value: Level) => common(LEVEL_WORDS[value]);
  const levelWords = (row: CompetencyReport) => {
    if (row.level === null) return t('notEnough');
    return row.levelWithoutCap === null
      ? level(row.level)
      : t('heldTo', { level: level(row.level), without: level(row.levelWithoutCap) });
  };
  const rangeWords = (row: CompetencyReport) => {
    if (row.level === null || row.range === null) return t('noLevel');
    const [low, high] = row.range.map((share) => levelOf(share, 100));
    return low === undefined || high === undefined || low === high
      ? level(low ?? row.level)
      : t('rangeWords', { low: level(low), high: level(high) });
  };

  const name: Column<CompetencyReport> = {
    id: 'name',
    header: t('columns.name'),
    isRowHeader: true,
    cell: (row) => t(`names.${row.id}`),
  };
  const observed: Column<CompetencyReport> = {
    id: 'observed',
    header: t('columns.observed'),
    align: 'end',
    cell: (row) => t('observed', { count: row.observed }),
  };

  // Practice claims no profile: no scale and no level, only what the case touched.
  if (kind !== 'case') {
    return (
      <>
        <Notice tone="plain">
          {t('practice', { kind: kind === 'warm-up' ? 'warmup' : 'other' })}
        </Notice>
        <div className={styles.practice}>
          <DataTable
            caption={t('caption')}
            captionHidden
            columns={[
              name,
              { id: 'level', header: t('columns.level'), cell: () => t('notEnough') },
              observed,
            ]}
            rows={debrief.score.competencies}
            rowKey={(row) => row.id}
          />
        </div>
      </>
    );
  }
  return (
    <div className={styles.table}>
      <p className={styles.hint}>{t('hint')}</p>
      <DataTable
        caption={t('caption')}
        captionHidden
        columns={[
          name,
          {
            id: 'scale',
            header: t('columns.scale'),
            cell: (row) =>
              row.level === null || row.range === null || row.share === null ? (
                <span className={styles.none}>{t('noLevel')}</span>
              ) : (
                <RangeBar
                  low={row.range[0] / 100}
                  high={row.range[1] / 100}
                  share={row.share / 100}
                  heldTo={row.levelWithoutCap === null ? null : row.level}
                />
              ),
          },
          { id: 'level', header: t('columns.level'), cell: levelWords },
          { id: 'range', header: t('columns.range'), cell: rangeWords },
          observed,
        ]}
        rows={debrief.score.competencies}
        rowKey={(row) => row.id}
      />
      {debrief.score.weighted === null ? null : (
        <p className={styles.hint}>
          {t('weighted', {
            whose: debrief.scored === 'team' ? 'team' : 'seat',
            share: debrief.score.weighted,
          })}
        </p>
      )}
    </div>
  );
}
