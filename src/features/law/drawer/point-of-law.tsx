import { useEffect, useRef, useState } from 'react';
import {
  type LawLibrary,
  type ResolvedPoint,
  seatHasPower,
  SEATS,
} from '../../../domain/law/index.ts';
import { useDescribe, useTranslations } from '../../../i18n/index.ts';
import { Disclosure } from '../../../ui/surfaces/disclosure.tsx';
import { LAW_LANGUAGE } from '../law-language.ts';
import { EntryList, LawEntryText } from './law-entry-text.tsx';
import styles from './law-drawer.module.css';

interface PointOfLawProps {
  library: LawLibrary;
  point: ResolvedPoint;
  /** Open from the start. */
  isAsked: boolean;
  /** Reading begins here. */
  isFirst: boolean;
}

/**
 * A question of law with the answer of one place: who decides, which limit, from which source and how sure it is. The
 * note of the point is left out: it tells what is often got wrong, which during play would be a hint.
 */
export function PointOfLaw({ library, point, isAsked, isFirst }: PointOfLawProps) {
  const box = useRef<HTMLDivElement>(null);
  // Drawn when it is opened: all answers at once would make a phone wait.
  const [isOpen, setIsOpen] = useState(isAsked);
  useEffect(() => {
    const summary = isFirst ? box.current?.querySelector('summary') : null;
    if (!summary) return;
    // Whether the dialog opens with it or it arrives later.
    summary.autofocus = true;
    summary.focus();
    summary.scrollIntoView({ block: 'start' });
  }, [isFirst]);
  return (
    <div ref={box}>
      <Disclosure
        startsOpen={isAsked}
        summary={<span lang={LAW_LANGUAGE}>{point.title}</span>}
        onToggle={setIsOpen}
      >
        {isOpen ? (
          <>
            <p className={styles.question} lang={LAW_LANGUAGE}>
              {point.question}
            </p>
            <Answer library={library} point={point} />
          </>
        ) : null}
      </Disclosure>
    </div>
  );
}

/** What nobody has confirmed is never shown as settled. */
function Answer({ library, point }: { library: LawLibrary; point: ResolvedPoint }) {
  const t = useTranslations('law.drawer');
  const law = useTranslations('law');
  const places = useTranslations('common.jurisdictions');
  const { primary, shownToLearners } = point;
  return (
    <>
      {shownToLearners && primary ? (
        <>
          <Power library={library} point={point} />
          <LawEntryText entry={primary} />
        </>
      ) : (
        <div className={styles.entry} data-settled={false}>
          <p>
            <strong>{law('notSettled')}</strong>{' '}
            {t('noAnswer', { place: places(point.jurisdiction) })}
          </p>
          {point.confidence === null ? null : (
            <p className={styles.note}>
              {law(`confidence.${point.confidence}`)}
              {point.asOf === null ? null : `, ${law('asOf', { asOf: String(point.asOf) })}`}
            </p>
          )}
        </div>
      )}
      <EntryList title={t('also')} entries={point.also} />
      <EntryList title={t('international')} entries={point.int} />
    </>
  );
}

function Power({ library, point }: { library: LawLibrary; point: ResolvedPoint }) {
  const t = useTranslations('law.drawer');
  const law = useTranslations('law');
  const common = useTranslations('common');
  const describe = useDescribe();
  const seats = SEATS.filter(
    (seat) => seatHasPower(library, point.id, point.jurisdiction, seat) === 'yes',
  );
  return (
    <dl className={styles.power}>
      <div>
        <dt>{t('decides')}</dt>
        <dd>{law(`power.${point.power}`)}</dd>
      </div>
      <div>
        <dt>{t('seats')}</dt>
        <dd>
          {seats.length === 0
            ? t('noSeat')
            : describe.list(seats.map((seat) => common(`seats.${seat}`)))}
        </dd>
      </div>
    </dl>
  );
}
