import type { ReactNode } from 'react';
import { languageName, useDescribe, useTranslations } from '../../i18n/index.ts';
import { CheckSquareIcon, ClockIcon, InfoIcon, TranslateIcon } from '../../ui/icons.ts';
import { SeatMark } from '../../ui/marks/seat-mark.tsx';
import { VisuallyHidden } from '../../ui/reading/visually-hidden.tsx';
import { type CaseCard, lengthsFor } from './case-card.ts';
import styles from './case-card-view.module.css';
import { Cover } from './covers/cover.tsx';

interface CaseCardViewProps {
  card: CaseCard;
  href: string;
  /** Under the facts: what can be done with this card besides opening it. */
  foot?: ReactNode;
}

/** One case, in reading order: which, where, about what, how long, who, how trustworthy, my language. */
export function CaseCardView({ card, href, foot }: CaseCardViewProps) {
  const t = useTranslations('library');
  const common = useTranslations('common');
  const describe = useDescribe();
  const sourceLanguage = card.languages[0];
  const isReviewed = card.reviewStatus !== 'not-reviewed' && card.reviewStatus !== 'imported';
  return (
    <article className={styles.card}>
      <Cover caseId={card.id} />
      <div className={styles.words}>
        <h3 className={styles.title} lang={sourceLanguage}>
          <a href={href}>{card.title}</a>
        </h3>
        <p className={styles.place}>
          {common(`jurisdictions.${card.jurisdiction}`)} · {t(`card.kinds.${card.kind}`)}
        </p>
        <p className={styles.about} lang={sourceLanguage}>
          {card.about}
        </p>
        <div className={styles.facts}>
          <p className={styles.fact}>
            <ClockIcon />
            {t('card.length', {
              caseHours: t('card.caseHours', { count: card.caseHours }),
              duration: describe.duration(lengthsFor(card, 'oneSeat')[0].minutes),
            })}
          </p>
          <ul role="list" className={styles.seats} aria-label={t('card.seats')}>
            {card.seats.map((seat) => (
              <li key={seat}>
                <SeatMark seat={seat} name={common(`seats.${seat}`)} iconOnly />
              </li>
            ))}
          </ul>
          <p className={styles.fact}>
            {isReviewed ? <CheckSquareIcon /> : <InfoIcon />}
            {t(`review.${card.reviewStatus}`)}
          </p>
          <p className={styles.fact}>
            <TranslateIcon />
            <VisuallyHidden>{t('card.languages')}: </VisuallyHidden>
            {describe.list(card.languages.map(languageName))}
          </p>
        </div>
        {foot}
      </div>
    </article>
  );
}
