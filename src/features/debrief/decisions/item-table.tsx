import type { ItemReport } from '../../../domain/scoring/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { DataTable } from '../../../ui/surfaces/data-table.tsx';
import { CaseText } from '../case-text.tsx';
import { wholePoints } from '../score/whole-points.ts';
import { ItemResult } from './item-result.tsx';
import styles from './item-table.module.css';

/** The items of one decision: what was looked for, what became of it and why, points last. */
export function ItemTable({ items }: { items: readonly ItemReport[] }) {
  const t = useTranslations('debrief.decisions');
  const kinds = useTranslations('debrief.itemKinds');
  return (
    <DataTable
      caption={t('items.caption')}
      captionHidden
      columns={[
        {
          id: 'item',
          header: t('items.item'),
          isRowHeader: true,
          cell: (item: ItemReport) => (
            <>
              <CaseText>{item.because}</CaseText>{' '}
              <span className={styles.kind}>({kinds(item.kind)})</span>
            </>
          ),
        },
        { id: 'result', header: t('items.result'), cell: (item) => <ItemResult item={item} /> },
        {
          id: 'points',
          header: t('items.points'),
          align: 'end',
          cell: ({ earned, available }) =>
            t('points', { earned: wholePoints(earned), available: wholePoints(available) }),
        },
      ]}
      rows={items}
      rowKey={({ id }) => id}
    />
  );
}
