import { useTranslations } from '../../i18n/index.ts';
import { XIcon } from '../../ui/icons.ts';
import { leaveQuickly } from '../services/quick-exit.ts';
import styles from './quick-exit-button.module.css';

/** Puts an empty page in the place of this one. */
export function QuickExitButton() {
  const t = useTranslations('shell');
  return (
    <button type="button" className={styles.exit} onClick={leaveQuickly}>
      <XIcon />
      {t('quickExit')}
    </button>
  );
}
