import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { CaseProse } from '../desk/case-text.tsx';
import { useDesk } from '../desk/desk-context.ts';
import styles from './guided.module.css';
import { useHeadingFocus } from './use-heading-focus.ts';

/** Read before the first decision of a guided run. */
export function ExamplePage({ onGoOn }: { onGoOn: () => void }) {
  const t = useTranslations('guided.example');
  const heading = useHeadingFocus();
  return (
    <main className={styles.page}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {t('title')}
      </h1>
      <Example />
      <div className={styles.on}>
        <Button look="filled" onClick={onGoOn}>
          {t('begin')}
        </Button>
      </div>
    </main>
  );
}

/** How somebody with experience goes about another situation. */
export function Example() {
  const t = useTranslations('guided.example');
  const { view } = useDesk();
  if (!view.guide) return null;
  return (
    <div className={styles.part}>
      <p className={styles.quiet}>{t('text')}</p>
      <CaseProse text={view.guide.example} className={styles.prose} />
    </div>
  );
}
