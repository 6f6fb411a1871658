import type { CriticalStop } from '../../../domain/simulation/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { WarningIcon } from '../../../ui/icons.ts';
import { Notice } from '../../../ui/surfaces/notice.tsx';
import { CaseProse, CaseText } from '../desk/case-text.tsx';
import { useWords } from '../desk/use-words.ts';
import styles from './guided.module.css';
import { useHeadingFocus } from './use-heading-focus.ts';

interface StopPageProps {
  /** At least one. */
  stops: readonly CriticalStop[];
  onGoOn: () => void;
}

/** Play stops once after a critical error: what is wrong, in the author's words, and whether it can be put right. */
export function StopPage({ stops, onGoOn }: StopPageProps) {
  const t = useTranslations('guided.stop');
  const heading = useHeadingFocus();
  return (
    <main className={styles.page}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {t('title')}
      </h1>
      <p className={styles.quiet}>{t('text', { count: stops.length })}</p>
      {stops.map((stop) => (
        <Stop key={stop.id} stop={stop} />
      ))}
      <div className={styles.on}>
        <Button look="filled" onClick={onGoOn}>
          {t('goOn')}
        </Button>
      </div>
    </main>
  );
}

function Stop({ stop }: { stop: CriticalStop }) {
  const t = useTranslations('guided.stop');
  const words = useWords();
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>
        <CaseText>{stop.title}</CaseText>
      </h2>
      <h3 className={styles.small}>
        {t('act', { time: words.moment(stop.at), seats: words.seats(stop.seats) })}
      </h3>
      <CaseProse text={stop.act} className={styles.prose} />
      <h3 className={styles.small}>{t('wrong')}</h3>
      {stop.because.map((text) => (
        <CaseProse key={text} text={text} className={styles.prose} />
      ))}
      <Notice tone="plain" icon={<WarningIcon />}>
        {stop.canBePutRight ? t('repair') : t('noRepair')}
      </Notice>
    </section>
  );
}
