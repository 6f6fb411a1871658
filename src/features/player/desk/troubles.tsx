import { useTranslations } from '../../../i18n/index.ts';
import { WarningIcon } from '../../../ui/icons.ts';
import { Notice } from '../../../ui/surfaces/notice.tsx';
import { useDesk } from './desk-context.ts';
import styles from './troubles.module.css';

/** What is wrong with keeping this run, said before work can be lost. */
export function Troubles() {
  const t = useTranslations('player.opening');
  const { banner, setAside } = useDesk();
  return (
    <div className={styles.troubles}>
      {banner}
      {setAside > 0 ? (
        <Notice tone="plain" icon={<WarningIcon />} title={t('setAside', { count: setAside })}>
          {t('setAsideText')}
        </Notice>
      ) : null}
    </div>
  );
}
