import { useTranslations } from '../../i18n/index.ts';
import { links } from '../paths.ts';
import { QuickExitButton } from './quick-exit-button.tsx';
import styles from './page-footer.module.css';

/**
 * Carries the footnote on Kosovo* on every page that may name it, and the way to method and privacy; the quick exit
 * where the page has another header.
 */
export function PageFooter({ withExit }: { withExit?: boolean }) {
  const t = useTranslations('shell');
  const common = useTranslations('common');
  return (
    <footer className={styles.footer}>
      <div className={styles.inside}>
        <p className={styles.note}>{common('kosovoFootnote')}</p>
        <p>
          <a href={links.about}>{t('about')}</a>
        </p>
        {withExit ? <QuickExitButton /> : null}
      </div>
    </footer>
  );
}
