import { useTranslations } from '../../i18n/index.ts';
import { CheckIcon, WarningIcon } from '../../ui/icons.ts';
import { Notice } from '../../ui/surfaces/notice.tsx';
import type { RunsImport } from './backup.ts';
import styles from './import-result.module.css';

/** What came of a file of runs: what was added, what was here already, and what could not be taken. */
export function RunsImportResult({ result }: { result: RunsImport }) {
  const t = useTranslations('runs.backup');
  if (result.outcome === 'unreadable') {
    return (
      <Notice tone="limit" icon={<WarningIcon />} announce="polite">
        {t('unreadable')}
      </Notice>
    );
  }
  const { added, skipped, problems } = result;
  const copies = added.filter(({ isCopy }) => isCopy).length;
  const hasNothing = added.length === 0 && skipped === 0;
  return (
    <div className={styles.result}>
      <Notice
        tone={problems.length > 0 ? 'limit' : 'act'}
        icon={problems.length > 0 ? <WarningIcon /> : <CheckIcon />}
        announce="polite"
      >
        {hasNothing ? t(problems.length > 0 ? 'nothingTaken' : 'emptyFile') : null}
        {added.length > 0 ? t('added', { count: added.length }) : null}{' '}
        {copies > 0 ? t('copies', { count: copies }) : null}{' '}
        {skipped > 0 ? t('skipped', { count: skipped }) : null}{' '}
        {problems.length > 0 && !hasNothing ? t('notTaken', { count: problems.length }) : null}
      </Notice>
      {problems.length > 0 ? (
        <ol role="list" className={styles.problems} aria-label={t('problems')}>
          {problems.map(({ code, where, run }) => (
            <li key={`${code} ${where} ${run}`}>
              <p className={styles.line}>{t(run === null ? 'ofFile' : 'ofRun')}</p>
              <p>
                {t(`why.${code}`)} {where === '' ? null : t('place', { where })}
              </p>
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}
