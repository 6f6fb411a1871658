import { useDescribe, useTranslations } from '../../../i18n/index.ts';
import { Logo } from '../../../ui/marks/logo.tsx';
import { useDebrief } from '../debrief-context.tsx';
import { useWhose } from '../frame/debrief-bar.tsx';
import { reviewOf } from '../score/score-section.tsx';
import type { PrintChoice } from './print-choice.ts';
import styles from './print-head.module.css';

/** First line of the printed pages: which case, of when, how far reviewed. */
export function PrintHead({ choice }: { choice: PrintChoice }) {
  const t = useTranslations('debrief');
  const describe = useDescribe();
  const { debrief } = useDebrief();
  const whose = useWhose();
  const parts = [
    ...(choice.alias.trim() === '' ? [] : [t('print.aliasShown', { alias: choice.alias.trim() })]),
    ...(choice.seat ? [whose(debrief.scored)] : []),
    describe.date(new Date()),
    t('bar.version', { version: debrief.case.version }),
    t('print.law', { date: describe.date(new Date(`${debrief.case.lawAsAt}T12:00`)) }),
    t(`score.review.${reviewOf(debrief.case.reviewStatus)}`),
  ];
  return (
    <div className={styles.head} aria-hidden="true">
      <Logo />
      <div className={styles.words}>
        <strong>{t('title', { title: debrief.case.title })}</strong>
        <br />
        {parts.join(' · ')}
      </div>
    </div>
  );
}
