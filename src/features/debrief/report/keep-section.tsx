import { useDescribe, useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { DownloadSimpleIcon, PencilSimpleIcon, PrinterIcon } from '../../../ui/icons.ts';
import styles from './keep-section.module.css';

interface KeepSectionProps {
  keptUntil: Date | null;
  /** What was saved last, in words. */
  saved: string;
  onPrint: () => void;
  onSave: () => void;
  onReport: () => void;
}

/** Ways to take the debrief along, and to say what is wrong in the case. */
export function KeepSection({ keptUntil, saved, onPrint, onSave, onReport }: KeepSectionProps) {
  const t = useTranslations('debrief');
  const describe = useDescribe();
  return (
    <div className={styles.keep}>
      <p>
        {keptUntil === null
          ? t('keep.textUntilDeleted')
          : t('keep.text', { date: describe.date(keptUntil) })}
      </p>
      <ul role="list" className={styles.ways}>
        <li className={styles.way}>
          <Button icon={<PrinterIcon />} onClick={onPrint}>
            {t('bar.print')}
          </Button>
          <span>{t('keep.printHint')}</span>
        </li>
        <li className={styles.way}>
          <Button icon={<DownloadSimpleIcon />} onClick={onSave}>
            {t('bar.save')}
          </Button>
          <span>{saved === '' ? t('keep.saveHint') : saved}</span>
        </li>
        <li className={styles.way}>
          <Button icon={<PencilSimpleIcon />} onClick={onReport}>
            {t('keep.report')}
          </Button>
          <span>{t('keep.reportHint')}</span>
        </li>
      </ul>
    </div>
  );
}
