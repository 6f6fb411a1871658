import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from '../../i18n/index.ts';
import { SkipLink } from '../../ui/reading/skip-link.tsx';
import { NewVersionBanner } from './new-version-banner.tsx';
import { OldRunsBanner } from './old-runs-banner.tsx';
import { PageFooter } from './page-footer.tsx';
import { PageHeader } from './page-header.tsx';
import styles from './shell.module.css';
import { StorageBanner } from './storage-banner.tsx';

const MAIN = 'main';

/**
 * The frame of a page. When the address changes, reading starts at the top of the new page:
 * focus moves to the main region, as it would after loading a page.
 */
export function Shell({ path, children }: { path: string; children: ReactNode }) {
  const t = useTranslations('common');
  const main = useRef<HTMLElement>(null);
  const lastPath = useRef(path);

  useEffect(() => {
    if (lastPath.current === path) return;
    lastPath.current = path;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [path]);

  return (
    <div className={styles.shell}>
      <SkipLink target={MAIN}>{t('skipToContent')}</SkipLink>
      <PageHeader />
      <StorageBanner />
      <NewVersionBanner />
      {path === '/' || path === '/runs' ? <OldRunsBanner /> : null}
      <main ref={main} id={MAIN} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <PageFooter />
    </div>
  );
}
