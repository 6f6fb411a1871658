import type { ReactNode } from 'react';
import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { ErrorBoundary } from '../../../ui/reading/error-boundary.tsx';
import { Notice } from '../../../ui/surfaces/notice.tsx';

/** One part of the desk may fail without taking the others along. */
export function Contained({ resetKey, children }: { resetKey: string; children: ReactNode }) {
  const t = useTranslations('errors');
  return (
    <ErrorBoundary
      resetKey={resetKey}
      fallback={({ code, retry }) => (
        <Notice
          tone="plain"
          title={t('part.title')}
          actions={
            <Button size="small" onClick={retry}>
              {t('part.retry')}
            </Button>
          }
        >
          {t('part.safe')} {t('page.code', { code })}
        </Notice>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
