import type { ItemReport } from '../../../domain/scoring/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { DataTable } from '../../../ui/surfaces/data-table.tsx';
import { CaseText } from '../case-text.tsx';
import type { ReportTarget } from '../report/error-report.ts';
import styles from './decision-panel.module.css';
import { ItemResult } from './item-result.tsx';
import { LawCitations } from './law-citation.tsx';

interface ItemPanelProps {
  item: ItemReport;
  onReport: (target: ReportTarget) => void;
}

/** An item about no single decision, explained the same way. */
export function ItemPanel({ item, onReport }: ItemPanelProps) {
  const t = useTranslations('debrief.decisions');
  return (
    <div className={styles.panel}>
      <div className={styles.answers}>
        <div className={styles.answer}>
          <div className={styles.part}>
            <h4 className={styles.title}>{t('did')}</h4>
            <div>
              <ItemResult item={item} />
            </div>
          </div>
        </div>
        <div className={styles.answer}>
          <div className={styles.part}>
            <h4 className={styles.title}>{t('rule')}</h4>
            <LawCitations points={item.law} />
          </div>
        </div>
      </div>
      <div className={styles.foot}>
        <Button
          look="quiet"
          size="small"
          onClick={() => onReport({ id: item.id, title: item.because, lawPoints: item.law })}
        >
          {t('report')}
        </Button>
      </div>
    </div>
  );
}

/** What counted neither for nor against, and why. */
export function LeftOutTable({ items }: { items: readonly ItemReport[] }) {
  const t = useTranslations('debrief.decisions.items');
  const causes = useTranslations('debrief.causes');
  return (
    <DataTable
      caption={t('caption')}
      captionHidden
      columns={[
        {
          id: 'item',
          header: t('item'),
          isRowHeader: true,
          cell: ({ because }: ItemReport) => <CaseText>{because}</CaseText>,
        },
        { id: 'result', header: t('result'), cell: ({ cause }) => causes(cause) },
      ]}
      rows={items}
      rowKey={({ id }) => id}
    />
  );
}
