import { useState } from 'react';
import type { Seat } from '../../domain/law/index.ts';
import type { CutId } from '../../domain/scenario/index.ts';
import { useDescribe, useTranslations } from '../../i18n/index.ts';
import { Button } from '../../ui/controls/button.tsx';
import { OptionCard, OptionGroup } from '../../ui/controls/option-card.tsx';
import { ClockIcon, InfoIcon, LockSimpleIcon, WarningIcon } from '../../ui/icons.ts';
import { SeatSign } from '../../ui/marks/seat-mark.tsx';
import { Notice } from '../../ui/surfaces/notice.tsx';
import { type CaseCard, lengthsFor } from './case-card.ts';
import { LengthChoice } from './length-choice.tsx';
import styles from './start-page.module.css';

export type PlayMode = 'guided' | 'real';

/** What a person decides before a run. */
export interface StartChoice {
  held: readonly Seat[];
  mode: PlayMode;
  /** Null: the whole case. */
  cut: CutId | null;
}

interface StartPageProps {
  card: CaseCard;
  /** The modes that can be played, the first one chosen at first; with one there is nothing to choose and nothing is asked. */
  modes: readonly PlayMode[];
  /** Starts the run and leaves this page; answers false when the run could not be started. */
  onBegin: (choice: StartChoice) => Promise<boolean>;
}

/** The page before a run: which seat, how long, what the case contains, where the data stays. */
export function StartPage({ card, modes, onBegin }: StartPageProps) {
  const t = useTranslations('library');
  const common = useTranslations('common');
  const describe = useDescribe();
  const [seat, setSeat] = useState<Seat | 'all'>(card.seats[0] ?? 'all');
  const [cut, setCut] = useState<CutId | null>();
  const [mode, setMode] = useState<PlayMode>(modes[0] ?? 'real');
  const [progress, setProgress] = useState<'choosing' | 'beginning' | 'failed'>('choosing');
  const language = card.languages[0];
  const lengths = lengthsFor(card, seat === 'all' ? 'allSeats' : 'oneSeat');
  // Another seat may have other lengths; what fits no longer gives way to what is proposed.
  const length = lengths.find((one) => one.cut === cut) ?? lengths[0];

  async function begin() {
    if (progress === 'beginning') return;
    setProgress('beginning');
    const held = seat === 'all' ? card.seats : [seat];
    const hasBegun = await onBegin({ held, mode, cut: length.cut });
    if (!hasBegun) setProgress('failed');
  }

  return (
    <form
      className={styles.page}
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <header className={styles.head}>
        <h1 className={styles.title} lang={language}>
          {card.title}
        </h1>
        <p className={styles.facts}>
          {common(`jurisdictions.${card.jurisdiction}`)} · {t(`card.kinds.${card.kind}`)} ·{' '}
          {t(`review.${card.reviewStatus}`)}
        </p>
        <p className={styles.about} lang={language}>
          {card.about}
        </p>
        <p className={styles.facts}>
          <ClockIcon />
          {t('card.length', {
            caseHours: t('card.caseHours', { count: card.caseHours }),
            duration: describe.duration(length.minutes),
          })}
        </p>
      </header>

      <OptionGroup legend={t('start.chooseSeat')} hint={t('start.oneSeatHint')}>
        {card.seats.map((one) => (
          <OptionCard
            key={one}
            name="seat"
            value={one}
            mark={<SeatSign seat={one} />}
            title={common(`seatsInFull.${one}`)}
            note={t(`start.seatWords.${one}`)}
            checked={seat === one}
            onChange={() => setSeat(one)}
          />
        ))}
        {card.seats.length > 1 ? (
          <OptionCard
            name="seat"
            value="all"
            title={t('start.allSeats')}
            note={t('start.allSeatsWords')}
            checked={seat === 'all'}
            onChange={() => setSeat('all')}
          />
        ) : null}
      </OptionGroup>

      {lengths.length > 1 ? (
        <LengthChoice
          lengths={lengths}
          chosen={length}
          language={language}
          onChoose={(one) => setCut(one.cut)}
        />
      ) : null}

      {modes.length > 1 ? (
        <OptionGroup legend={t('start.mode')}>
          {modes.map((one) => (
            <OptionCard
              key={one}
              name="mode"
              value={one}
              title={t(`start.modes.${one}`)}
              note={t(`start.modeWords.${one}`)}
              checked={mode === one}
              onChange={() => setMode(one)}
            />
          ))}
        </OptionGroup>
      ) : null}

      {card.contentNote ? (
        <Notice tone="plain" icon={<InfoIcon />} title={t('start.contentNote')}>
          <span lang={language}>{card.contentNote}</span> {t('start.stepOut')}
        </Notice>
      ) : null}

      {progress === 'failed' ? (
        <Notice tone="limit" icon={<WarningIcon />} announce="assertive">
          {t('start.beginFailed')}
        </Notice>
      ) : null}

      <div className={styles.begin}>
        <Button look="filled" type="submit" aria-disabled={progress === 'beginning'}>
          {progress === 'beginning' ? t('start.beginning') : t('start.begin')}
        </Button>
        <p className={styles.data}>
          <LockSimpleIcon />
          {t('start.data')}
        </p>
      </div>
    </form>
  );
}
