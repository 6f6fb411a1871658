import type { ReactNode } from 'react';
import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { LineStops, type Stop } from '../../../ui/marks/line-stops.tsx';
import { deadlineIcons } from '../file/deadline-list.tsx';
import { CaseText } from './case-text.tsx';
import styles from './clock-band.module.css';
import { useDesk } from './desk-context.ts';
import { useWords } from './use-words.ts';

const SHOWN_AHEAD = 3;
const SHOWN_PAST = 3;
const NEAR = 12 * 60;

/** The case clock and the line of stops: own acts behind, known times ahead, by order and not to scale. */
export function ClockBand() {
  const t = useTranslations('player.clock');
  const words = useWords();
  const { view, open } = useDesk();
  const acts = view.log.filter(({ isWithdrawn, kind }) => !isWithdrawn && kind !== 'noted');
  const ahead = view.deadlines.slice(0, SHOWN_AHEAD);
  const more = view.deadlines.length - ahead.length;
  const stops: Stop[] = [
    ...acts.slice(-SHOWN_PAST).map(
      ({ seq }): Stop => ({
        id: `act:${seq}`,
        state: 'past',
        name: t('past'),
      }),
    ),
    { id: 'now', state: 'now', name: t('present') },
    ...ahead.map((one): Stop => {
      const Icon = deadlineIcons[one.kind];
      return {
        id: one.id,
        state: 'ahead',
        tone: one.at - view.now < NEAR ? 'limit' : 'plain',
        icon: <Icon size="0.875rem" />,
        when: (
          <>
            <b>{words.moment(one.at)}</b> {words.rest(one.at)}
          </>
        ),
        what: (
          <span className={styles.subject}>
            <CaseText>{t(`subject.${one.kind}`, { subject: one.subject })}</CaseText>
          </span>
        ),
      };
    }),
  ];
  return (
    <aside className={styles.band} aria-label={t('band')}>
      <Clock />
      <div className={styles.line}>
        <LineStops label={t('band')} stops={stops} />
      </div>
      {more > 0 ? (
        <Button look="quiet" size="small" onClick={() => open({ kind: 'deadlines' })}>
          {t('more', { count: more })}
        </Button>
      ) : null}
    </aside>
  );
}

/** The case clock: text, read on demand; it never ticks by itself. */
export function Clock({ under }: { under?: ReactNode }) {
  const t = useTranslations('player.clock');
  const words = useWords();
  const { view } = useDesk();
  return (
    <div className={styles.clock} role="group" aria-label={t('label')}>
      <p className={styles.time}>{words.clock(view.now)}</p>
      <div className={styles.day}>
        <p>
          <strong>{words.day(view.now)}</strong>
        </p>
        {under ?? (
          <p className={styles.into}>{t('into', { duration: words.duration(view.now) })}</p>
        )}
      </div>
    </div>
  );
}
