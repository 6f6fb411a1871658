import { useTranslations } from '../../../i18n/index.ts';
import styles from './key-list.module.css';
import { regionKeys } from './region-keys.ts';

export function KeyList() {
  const t = useTranslations('deskParts.keys');
  return (
    <>
      <dl className={styles.keys}>
        {Object.entries(regionKeys).map(([key, region]) => (
          <div key={key} className={styles.line}>
            <dt>
              <kbd className={styles.key}>{key}</kbd>
            </dt>
            <dd>{t(region)}</dd>
          </div>
        ))}
        <div className={styles.line}>
          <dt>
            <kbd className={styles.key}>?</kbd>
          </dt>
          <dd>{t('help')}</dd>
        </div>
        <div className={styles.line}>
          <dt>
            <kbd className={styles.key}>Esc</kbd>
          </dt>
          <dd>{t('exit')}</dd>
        </div>
      </dl>
      <p>{t('text')}</p>
    </>
  );
}
