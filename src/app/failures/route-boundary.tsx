import type { ReactNode } from 'react';
import { useTranslations } from '../../i18n/index.ts';
import { Button, ButtonLink } from '../../ui/controls/button.tsx';
import { WarningIcon } from '../../ui/icons.ts';
import { ErrorBoundary } from '../../ui/reading/error-boundary.tsx';
import { Notice } from '../../ui/surfaces/notice.tsx';
import { links } from '../paths.ts';
import styles from './route-boundary.module.css';

/** Keeps a failure to one page. Trying again reloads, because a part of the program may not have arrived. */
export function RouteBoundary({ path, children }: { path: string; children: ReactNode }) {
  return (
    <ErrorBoundary resetKey={path} fallback={({ code }) => <FailedPage code={code} />}>
      {children}
    </ErrorBoundary>
  );
}

function FailedPage({ code }: { code: string }) {
  const t = useTranslations('errors.page');
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t('title')}</h1>
      <Notice
        tone="limit"
        icon={<WarningIcon />}
        announce="polite"
        actions={
          <>
            <Button onClick={() => window.location.reload()}>{t('retry')}</Button>
            <ButtonLink href={links.cases}>{t('toLibrary')}</ButtonLink>
          </>
        }
      >
        {t('safe')}
      </Notice>
      <p className={styles.code}>{t('code', { code })}</p>
    </div>
  );
}
