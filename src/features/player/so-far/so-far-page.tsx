import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { CaseText } from '../desk/case-text.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { SeatSwitch } from '../desk/seat-switch.tsx';
import { SoFar } from './so-far.tsx';
import styles from './so-far.module.css';

/** First sight of a run after a day or more: where the case stands, and one step on. */
export function SoFarPage({ onGoOn }: { onGoOn: () => void }) {
  const t = useTranslations('player');
  const { scenario } = useDesk();
  return (
    <main className={styles.page}>
      <header>
        <h1 className={styles.title}>{t('menu.soFar')}</h1>
        <p className={styles.case}>
          <CaseText>{scenario.title}</CaseText>
        </p>
      </header>
      <SeatSwitch />
      <SoFar level={2} />
      <div className={styles.goOn}>
        <Button look="filled" onClick={onGoOn}>
          {t('goOn')}
        </Button>
      </div>
    </main>
  );
}
