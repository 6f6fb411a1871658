import { useState } from 'react';
import type { DeskView } from '../../../domain/simulation/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Select, TextField } from '../../../ui/controls/field.tsx';
import { OptionCard, OptionGroup } from '../../../ui/controls/option-card.tsx';
import { ClockCountdownIcon } from '../../../ui/icons.ts';
import { Dialog } from '../../../ui/surfaces/dialog.tsx';
import { Notice } from '../../../ui/surfaces/notice.tsx';
import { CaseText } from './case-text.tsx';
import { chosenMinute, daysAhead, minuteOfDay } from './chosen-time.ts';
import { useDesk } from './desk-context.ts';
import styles from './time-dialog.module.css';
import { useWords } from './use-words.ts';

const KNOWN_TIMES = 3;
const ENDING = ['limit', 'decay', 'closing', 'sign'] as const;

/** The one control that lets time pass. It says what ends meanwhile before anything moves. */
export function TimeDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('player.time');
  const clockWords = useTranslations('player.clock.subject');
  const common = useTranslations('common');
  const words = useWords();
  const { view, scenario, letTimePass, isSaving } = useDesk();
  const [choice, setChoice] = useState('something');
  const [day, setDay] = useState(0);
  const [hour, setHour] = useState('');
  const known = view.deadlines
    .filter(
      ({ at }, index, all) => at > view.now && all.findIndex((one) => one.at === at) === index,
    )
    .slice(0, KNOWN_TIMES);
  const days = daysAhead(view.now, scenario.clock);
  const own = hour === '' ? null : chosenMinute(day, hour, view.now, scenario.clock);
  const until =
    choice === 'something'
      ? null
      : choice === 'own'
        ? own
        : (known.find(({ id }) => id === choice)?.at ?? null);
  const isTooEarly = choice === 'own' && own !== null && own <= view.now;
  const isIncomplete = choice === 'own' && (own === null || isTooEarly);
  const next = nextKnown(view);
  const ending = view.deadlines.flatMap((one) => {
    const kind = ENDING.find((each) => each === one.kind);
    return kind && one.at <= (until ?? next?.at ?? view.now) ? [{ ...one, kind }] : [];
  });
  const standing = view.seats.filter(({ isHeld, busyUntil }) => isHeld && busyUntil === null);
  return (
    <Dialog
      isOpen
      title={t('title')}
      closeLabel={common('close')}
      onClose={onClose}
      actions={
        <Button
          look="filled"
          disabled={isSaving || isIncomplete}
          onClick={() => {
            letTimePass(until);
            onClose();
          }}
        >
          {standing.length > 0
            ? t('do', { time: words.moment(view.now) })
            : t('busyDo', { time: words.moment(view.now) })}
        </Button>
      }
    >
      <OptionGroup legend={t('title')} legendLook="hidden">
        <OptionCard
          look="row"
          name="until"
          title={t('something')}
          note={
            next
              ? t('nextKnown', {
                  time: words.moment(next.at),
                  subject:
                    'seat' in next
                      ? t('seatFree', { seat: words.seat(next.seat) })
                      : clockWords(next.kind, { subject: next.subject }),
                })
              : t('nothingKnown')
          }
          checked={choice === 'something'}
          onChange={() => setChoice('something')}
        />
        {known.map((one) => (
          <OptionCard
            key={one.id}
            look="row"
            name="until"
            title={t('known', {
              time: words.moment(one.at),
              subject: clockWords(one.kind, { subject: one.subject }),
            })}
            checked={choice === one.id}
            onChange={() => setChoice(one.id)}
          />
        ))}
        <OptionCard
          look="row"
          name="until"
          title={t('chosen')}
          checked={choice === 'own'}
          onChange={() => {
            setChoice('own');
            if (hour === '') setHour(minuteOfDay(view.now + 60, scenario.clock));
          }}
        />
      </OptionGroup>
      {choice === 'own' ? (
        <div className={styles.own}>
          <Select
            label={t('day')}
            value={day}
            onChange={(event) => setDay(Number(event.target.value))}
          >
            {days.map((minute, index) => (
              <option key={minute} value={index}>
                {words.day(minute)}
              </option>
            ))}
          </Select>
          <TextField
            label={t('hour')}
            type="time"
            value={hour}
            problem={isTooEarly ? t('tooEarly', { time: words.moment(view.now) }) : null}
            onChange={(event) => setHour(event.target.value)}
          />
        </div>
      ) : null}
      {ending.length > 0 ? (
        <Notice tone="limit" icon={<ClockCountdownIcon />} title={t('closes')}>
          <ul className={styles.ending}>
            {ending.map((one) => (
              <li key={one.id}>
                <CaseText>
                  {t(`subjects.${one.kind}`, {
                    time: words.moment(one.at),
                    subject: one.subject,
                  })}
                </CaseText>
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <p className={styles.quiet}>{t('closesNothing')}</p>
      )}
      {standing.length > 1 ? (
        <p className={styles.quiet}>
          {t('others', { seats: words.seats(standing.map(({ seat }) => seat)) })}
        </p>
      ) : null}
    </Dialog>
  );
}

/** The first known time that wakes somebody who waits: an act that ends, a closing, a limit. Decay wakes nobody. */
function nextKnown(view: DeskView) {
  const wakes = view.deadlines.filter(({ kind }) => kind !== 'decay' && kind !== 'answer');
  const free = view.seats.flatMap(({ seat, isHeld, isYou, busyUntil }) =>
    isHeld && !isYou && busyUntil !== null ? [{ at: busyUntil, seat }] : [],
  );
  return [...free, ...wakes].sort((a, b) => a.at - b.at)[0];
}
