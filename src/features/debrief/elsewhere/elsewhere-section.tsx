import { useEffect, useState } from 'react';
import { compareJurisdictions, type ResolvedPoint } from '../../../domain/law/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Skeleton } from '../../../ui/reading/skeleton.tsx';
import { DataTable } from '../../../ui/surfaces/data-table.tsx';
import { Disclosure } from '../../../ui/surfaces/disclosure.tsx';
import { useDebrief } from '../debrief-context.tsx';
import { LAW_LANGUAGE } from '../law-language.ts';
import styles from './elsewhere-section.module.css';

type Points = readonly (readonly ResolvedPoint[])[];

/** The points of law this case turns on, as the other five jurisdictions answer them. The packs load only here. */
export function ElsewhereSection() {
  const t = useTranslations('debrief.elsewhere');
  const { debrief } = useDebrief();
  const [points, setPoints] = useState<Points | 'loading' | 'failed'>('loading');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void readPoints(debrief.law.map(({ point }) => point)).then((answer) => {
      if (isCurrent) setPoints(answer ?? 'failed');
    });
    return () => {
      isCurrent = false;
    };
  }, [debrief, attempt]);
  if (points === 'loading') return <Skeleton label={t('loading')} lines={4} />;
  if (points === 'failed') {
    return (
      <div className={styles.failed}>
        <p>{t('failed')}</p>
        <Button onClick={() => setAttempt(attempt + 1)}>{t('again')}</Button>
      </div>
    );
  }
  if (points.length === 0) return <p>{t('none')}</p>;
  return (
    <ul role="list" className={styles.points}>
      {points.map((rows) => (
        <li key={rows[0]?.id}>
          <Point
            rows={rows.filter(({ jurisdiction }) => jurisdiction !== debrief.case.jurisdiction)}
          />
        </li>
      ))}
    </ul>
  );
}

function Point({ rows }: { rows: readonly ResolvedPoint[] }) {
  const t = useTranslations('debrief.elsewhere');
  const law = useTranslations('law');
  const places = useTranslations('common.jurisdictions');
  const [first] = rows;
  if (!first) return null;
  return (
    <Disclosure summary={<span lang={LAW_LANGUAGE}>{first.title}</span>}>
      <p className={styles.question} lang={LAW_LANGUAGE}>
        {first.question}
      </p>
      <DataTable
        caption={first.title}
        captionHidden
        rows={rows}
        rowKey={({ jurisdiction }) => jurisdiction}
        columns={[
          {
            id: 'place',
            header: t('columns.place'),
            isRowHeader: true,
            cell: ({ jurisdiction }) => places(jurisdiction),
          },
          {
            id: 'power',
            header: t('columns.power'),
            cell: (row) => (row.shownToLearners ? law(`power.${row.power}`) : law('power.unknown')),
          },
          { id: 'rule', header: t('columns.rule'), cell: (row) => <Rule row={row} /> },
          { id: 'source', header: t('columns.source'), cell: (row) => <Source row={row} /> },
        ]}
      />
      <p className={styles.note} lang={LAW_LANGUAGE}>
        {first.note}
      </p>
    </Disclosure>
  );
}

/** What nobody has confirmed is never shown as settled. */
function Rule({ row }: { row: ResolvedPoint }) {
  const t = useTranslations('debrief.elsewhere');
  if (!row.primary || !row.shownToLearners) return t('notConfirmed');
  return <span lang={LAW_LANGUAGE}>{row.primary.gist}</span>;
}

function Source({ row: { primary, shownToLearners, confidence, asOf } }: { row: ResolvedPoint }) {
  const t = useTranslations('law');
  if (!primary || !shownToLearners || !confidence) return '–';
  const source = t('cite', { instrument: primary.instrument, article: primary.article });
  const year = asOf === null ? '' : `, ${t('asOf', { asOf: String(asOf) })}`;
  return `${source}. ${t(`confidence.${confidence}`)}${year}`;
}

async function readPoints(ids: readonly string[]): Promise<Points | null> {
  try {
    const { lawLibrary } = await import('../../../domain/law/packs.ts');
    return ids.map((id) => compareJurisdictions(lawLibrary, id)).filter((rows) => rows.length > 0);
  } catch {
    return null; // The chunk did not arrive; the page says so and offers to try again.
  }
}
