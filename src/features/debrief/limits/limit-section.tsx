import type { DebriefLimit } from '../../../domain/scoring/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { DataTable } from '../../../ui/surfaces/data-table.tsx';
import { CaseText } from '../case-text.tsx';
import { useDebrief } from '../debrief-context.tsx';
import { LawCitations } from '../decisions/law-citation.tsx';

/** Legal limits that ran, and whether they were met. */
export function LimitSection() {
  const t = useTranslations('debrief.limits');
  const { debrief, time } = useDebrief();
  const began = debrief.limits.filter(({ state }) => state !== 'idle');
  if (began.length === 0) return <p>{t('none')}</p>;
  const result = ({ state, metAt }: DebriefLimit) => {
    if (state === 'met') return metAt === null ? null : t('met', { time: time(metAt) });
    return state === 'missed' ? <strong>{t('missed')}</strong> : t('running');
  };
  return (
    <DataTable
      caption={t('caption')}
      captionHidden
      columns={[
        {
          id: 'limit',
          header: t('columns.limit'),
          isRowHeader: true,
          cell: ({ say }: DebriefLimit) => <CaseText>{say}</CaseText>,
        },
        {
          id: 'began',
          header: t('columns.began'),
          cell: ({ started }) => (started === null ? null : time(started)),
        },
        {
          id: 'due',
          header: t('columns.due'),
          cell: ({ due }) => (due === null ? null : time(due)),
        },
        { id: 'result', header: t('columns.result'), cell: result },
        {
          id: 'source',
          header: t('columns.source'),
          cell: ({ point }) => <LawCitations points={[point]} />,
        },
      ]}
      rows={began}
      rowKey={({ id }) => id}
    />
  );
}
