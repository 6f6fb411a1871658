import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { Briefing } from './briefing.tsx';
import styles from './briefing.module.css';

/** First sight of a new run: what brings you here, who you are, and one step on. */
export function BriefingPage({ onBegin }: { onBegin: () => void }) {
  const t = useTranslations('player.briefing');
  const { scenario, languageOf } = useDesk();
  return (
    <main className={styles.page}>
      <div>
        <h1 className={styles.case} lang={languageOf(scenario.title)}>
          {scenario.title}
        </h1>
        <h2 className={styles.title}>{t('title')}</h2>
      </div>
      <Briefing />
      <div className={styles.begin}>
        <Button look="filled" onClick={onBegin}>
          {t('begin')}
        </Button>
      </div>
    </main>
  );
}
