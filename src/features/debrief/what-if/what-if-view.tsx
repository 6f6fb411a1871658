import type { WhatIfReport, WhatIfSide } from '../../../domain/scoring/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { DataTable } from '../../../ui/surfaces/data-table.tsx';
import { CaseText } from '../case-text.tsx';
import { useDebrief } from '../debrief-context.tsx';
import { ForkedLine } from './forked-line.tsx';
import styles from './what-if-view.module.css';

type Row = {
  id: 'first' | 'evidence' | 'people' | 'ending' | 'total';
  played: string[];
  other: string[];
};

/** The forked line over a table of two columns: as it was played, and with the other choice. */
export function WhatIfView({
  report,
  instead,
}: {
  report: WhatIfReport;
  instead: readonly string[];
}) {
  const t = useTranslations('debrief.whatIf');
  const refusals = useTranslations('refusals');
  const { time } = useDebrief();
  const side = (of: WhatIfSide) => ({
    first: of.first ? [`${time(of.first.at)}: ${of.first.say}`] : [],
    evidence: of.evidence.map(({ title, is }) =>
      t('evidenceIs', { title, is: t(`evidence.${is}`) }),
    ),
    people: of.people.map(({ called, after }) => `${called}: ${after}`),
    ending: [t('endingAt', { ending: of.ending, time: time(of.endedAt) })],
    total: [t('total', { capped: of.capped, raw: of.raw })],
  });
  const played = side(report.played);
  const other = side(report.other);
  const rows = (['first', 'evidence', 'people', 'ending', 'total'] as const).map(
    (id): Row => ({ id, played: played[id], other: other[id] }),
  );
  return (
    <div className={styles.view}>
      <p>
        <CaseText>{instead.join('; ')}</CaseText>
      </p>
      <p className={styles.estimate}>{t('estimate')}</p>
      <ForkedLine report={report} />
      <DataTable
        caption={t('caption')}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'row',
            header: t('columns.row'),
            isRowHeader: true,
            cell: ({ id }) => t(`rows.${id}`),
          },
          { id: 'played', header: t('columns.played'), cell: (row) => <Cell says={row.played} /> },
          { id: 'other', header: t('columns.other'), cell: (row) => <Cell says={row.other} /> },
        ]}
      />
      {report.skipped.length > 0 ? (
        <section className={styles.skipped}>
          <h3 className={styles.title}>{t('skipped')}</h3>
          <ul>
            {report.skipped.map(({ at, say, why }) => (
              <li key={`${at} ${say}`}>
                {time(at)} <CaseText>{say}</CaseText> ({refusals(why)})
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

function Cell({ says }: { says: readonly string[] }) {
  const t = useTranslations('debrief.whatIf');
  if (says.length === 0) return <span className={styles.same}>{t('same')}</span>;
  return says.map((say) => (
    <p key={say}>
      <CaseText>{say}</CaseText>
    </p>
  ));
}
