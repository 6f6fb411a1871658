import { useTranslations } from '../../i18n/index.ts';
import { Button } from '../../ui/controls/button.tsx';
import { InfoIcon } from '../../ui/icons.ts';
import { Notice } from '../../ui/surfaces/notice.tsx';
import { useNewVersion } from '../services/new-version.ts';
import styles from './storage-banner.module.css';

/** Offers a new version of the program; never on the desk, and never by itself. */
export function NewVersionBanner() {
  const t = useTranslations('shell.newVersion');
  const load = useNewVersion();
  if (!load) return null;
  return (
    <div className={styles.banner}>
      <Notice
        icon={<InfoIcon />}
        announce="polite"
        actions={
          <Button size="small" onClick={load}>
            {t('act')}
          </Button>
        }
      >
        {t('text')}
      </Notice>
    </div>
  );
}
