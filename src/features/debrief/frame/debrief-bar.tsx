import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { DownloadSimpleIcon, PrinterIcon } from '../../../ui/icons.ts';
import { Logo } from '../../../ui/marks/logo.tsx';
import type { Scored } from '../../../domain/scoring/index.ts';
import { useDebrief } from '../debrief-context.tsx';
import styles from './debrief-bar.module.css';

interface DebriefBarProps {
  home: string;
  /** Without an end there is nothing to print or save. */
  isEnded: boolean;
  onPrint: () => void;
  onSave: () => void;
}

/** The debrief's own header: where one is, and the two ways to take it along. */
export function DebriefBar({ home, isEnded, onPrint, onSave }: DebriefBarProps) {
  const t = useTranslations('debrief');
  const { debrief } = useDebrief();
  const whose = useWhose();
  return (
    <header className={styles.bar}>
      <div className={styles.inside}>
        <a href={home} className={styles.home} aria-label={t('bar.home')}>
          <Logo />
        </a>
        <h1 className={styles.title}>{t('title', { title: debrief.case.title })}</h1>
        <p className={styles.detail}>
          {whose(debrief.scored)} · {t('bar.version', { version: debrief.case.version })}
        </p>
        {isEnded ? (
          <div className={styles.acts}>
            <Button size="small" icon={<PrinterIcon />} onClick={onPrint}>
              {t('bar.print')}
            </Button>
            <Button size="small" icon={<DownloadSimpleIcon />} onClick={onSave}>
              {t('bar.save')}
            </Button>
          </div>
        ) : null}
      </div>
    </header>
  );
}

/** Says whose result is shown: "The team" or the name of a seat. */
export function useWhose(): (scored: Scored) => string {
  const t = useTranslations('debrief.score');
  const common = useTranslations('common.seats');
  return (scored) => (scored === 'team' ? t('team') : common(scored));
}
