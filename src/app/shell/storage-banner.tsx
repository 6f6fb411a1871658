import { useTranslations } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/controls/button.tsx';
import { WarningIcon } from '../../ui/icons.ts';
import { Notice } from '../../ui/surfaces/notice.tsx';
import { links } from '../paths.ts';
import { useStorageTrouble } from '../services/storage-trouble.ts';
import styles from './storage-banner.module.css';

/** Says that data will not be kept, before work can be lost. Empty while all is well. */
export function StorageBanner() {
  const t = useTranslations('errors.storage');
  const trouble = useStorageTrouble();
  if (!trouble) return null;
  return (
    <div className={styles.banner}>
      <Notice
        tone="limit"
        icon={<WarningIcon />}
        title={t(trouble)}
        announce="assertive"
        actions={
          <ButtonLink size="small" href={links.runs}>
            {t('export')}
          </ButtonLink>
        }
      >
        {t(`${trouble}Text`)}
      </Notice>
    </div>
  );
}
