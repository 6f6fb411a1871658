import type { Debrief } from '../../../domain/scoring/index.ts';
import { useDescribe, useTranslations } from '../../../i18n/index.ts';
import { DataTable } from '../../../ui/surfaces/data-table.tsx';
import { CaseText } from '../case-text.tsx';
import { useDebrief } from '../debrief-context.tsx';
import styles from './sharing-section.module.css';

type Told = Debrief['sharing']['told'][number];
type Never = Debrief['sharing']['never'][number];
type Withheld = Debrief['sharing']['withheld'][number];

/** The sharing map: told and used, kept with a reason, and what never left the seat. */
export function SharingSection() {
  const t = useTranslations('debrief.sharing');
  const { debrief } = useDebrief();
  const { told, withheld, never } = debrief.sharing;
  return (
    <div className={styles.parts}>
      <section className={styles.part} aria-labelledby="sharing-told">
        <h3 id="sharing-told" className={styles.title}>
          {t('told')}
        </h3>
        {told.length > 0 ? <ToldTable rows={told} /> : <p>{t('none')}</p>}
      </section>
      {withheld.length > 0 ? (
        <section className={styles.part} aria-labelledby="sharing-withheld">
          <h3 id="sharing-withheld" className={styles.title}>
            {t('withheld')}
          </h3>
          <WithheldTable rows={withheld} />
        </section>
      ) : null}
      {never.length > 0 ? (
        <section className={styles.part} aria-labelledby="sharing-never">
          <h3 id="sharing-never" className={styles.title}>
            {t('never')}
          </h3>
          <p className={styles.hint}>{t('neverHint')}</p>
          <NeverTable rows={never} />
        </section>
      ) : null}
    </div>
  );
}

function ToldTable({ rows }: { rows: readonly Told[] }) {
  const t = useTranslations('debrief.sharing');
  const describe = useDescribe();
  const { time, seat } = useDebrief();
  return (
    <DataTable
      caption={t('toldCaption')}
      captionHidden
      columns={[
        {
          id: 'fact',
          header: t('columns.fact'),
          isRowHeader: true,
          cell: ({ facts }: Told) => <CaseText>{describe.list(facts)}</CaseText>,
        },
        { id: 'when', header: t('columns.when'), cell: ({ at }) => time(at) },
        { id: 'from', header: t('columns.from'), cell: ({ from }) => seat(from) },
        { id: 'to', header: t('columns.to'), cell: ({ to }) => seat(to) },
        {
          id: 'how',
          header: t('columns.how'),
          cell: ({ channel, basis }) => <CaseText>{t('how', { channel, basis })}</CaseText>,
        },
        {
          id: 'used',
          header: t('columns.used'),
          cell: ({ used }) =>
            used === null ? t('notUsed') : t('used', { time: time(used.at), by: used.say }),
        },
      ]}
      rows={rows}
      rowKey={({ at, to, facts }) => `${at} ${to} ${facts.join()}`}
    />
  );
}

function WithheldTable({ rows }: { rows: readonly Withheld[] }) {
  const t = useTranslations('debrief.sharing');
  const describe = useDescribe();
  const { time, seat } = useDebrief();
  return (
    <DataTable
      caption={t('withheldCaption')}
      captionHidden
      columns={[
        {
          id: 'fact',
          header: t('columns.fact'),
          isRowHeader: true,
          cell: ({ facts }: Withheld) => <CaseText>{describe.list(facts)}</CaseText>,
        },
        { id: 'when', header: t('columns.when'), cell: ({ at }) => time(at) },
        { id: 'from', header: t('columns.from'), cell: ({ from }) => seat(from) },
        { id: 'to', header: t('columns.to'), cell: ({ to }) => seat(to) },
        { id: 'reason', header: t('reason'), cell: ({ reason }) => <CaseText>{reason}</CaseText> },
      ]}
      rows={rows}
      rowKey={({ at, to, facts }) => `${at} ${to} ${facts.join()}`}
    />
  );
}

function NeverTable({ rows }: { rows: readonly Never[] }) {
  const t = useTranslations('debrief.sharing');
  const { time, seat } = useDebrief();
  return (
    <DataTable
      caption={t('neverCaption')}
      captionHidden
      columns={[
        {
          id: 'fact',
          header: t('neverColumns.fact'),
          isRowHeader: true,
          cell: ({ fact }: Never) => <CaseText>{fact}</CaseText>,
        },
        { id: 'seat', header: t('neverColumns.seat'), cell: (row) => seat(row.seat) },
        {
          id: 'since',
          header: t('neverColumns.since'),
          cell: ({ since }) => (since === null ? t('sinceStart') : time(since)),
        },
      ]}
      rows={rows}
      rowKey={({ seat: who, fact }) => `${who} ${fact}`}
    />
  );
}
