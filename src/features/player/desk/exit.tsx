import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { XIcon } from '../../../ui/icons.ts';
import styles from './exit.module.css';

/** The quick exit where the desk has no menu yet. */
export function Exit({ onLeave }: { onLeave: () => void }) {
  const t = useTranslations('shell');
  return (
    <footer className={styles.exit}>
      <Button look="quiet" size="small" icon={<XIcon />} onClick={onLeave}>
        {t('quickExit')}
      </Button>
    </footer>
  );
}
