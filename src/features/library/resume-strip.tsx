import { useDescribe, useTranslations } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/controls/button.tsx';
import { ArrowRightIcon } from '../../ui/icons.ts';
import styles from './resume-strip.module.css';
import type { RunSummary } from './run-summary.ts';
import { useSeatList } from './use-seat-list.ts';

/** The run to go on with; the one filled button of the library, because most visits continue. */
export function ResumeStrip({ run, href }: { run: RunSummary; href: string }) {
  const t = useTranslations('library.resume');
  const describe = useDescribe();
  const seatList = useSeatList();
  return (
    <section className={styles.strip} aria-label={t('title', { title: run.title })}>
      <svg className={styles.line} viewBox="0 0 62 32" aria-hidden="true" focusable="false">
        <path d="M3 26h18c9 0 8-18 17-18h3" />
        <path d="M52 8h8" className={styles.ahead} />
        <circle cx="4" cy="26" r="2.6" className={styles.past} />
        <circle cx="17" cy="26" r="2.6" className={styles.past} />
        <circle cx="32" cy="11" r="2.6" className={styles.past} />
        <circle cx="46" cy="8" r="5" />
      </svg>
      <div className={styles.words}>
        <p className={styles.title}>{t('title', { title: run.title })}</p>
        <p className={styles.detail}>
          {t('detail', {
            seats: seatList(run.held),
            caseTime: describe.caseTime(run.minute, run.clockStart),
          })}
        </p>
      </div>
      <ButtonLink look="filled" href={href} iconAfter={<ArrowRightIcon />}>
        {t('act')}
      </ButtonLink>
    </section>
  );
}
