import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { SkipForwardIcon } from '../../../ui/icons.ts';
import { SeatMark } from '../../../ui/marks/seat-mark.tsx';
import { CaseText } from './case-text.tsx';
import { useDesk } from './desk-context.ts';
import styles from './foot.module.css';
import { canGoOn } from './can-go-on.ts';
import { useWords } from './use-words.ts';

/** All seats, and the one control that lets time pass. */
export function Foot() {
  const t = useTranslations('player.foot');
  return (
    <footer className={styles.foot} aria-label={t('label')}>
      <SeatStrip />
      <LetTimePass />
    </footer>
  );
}

export function LetTimePass() {
  const t = useTranslations('player.foot');
  const { view, open, isSaving } = useDesk();
  // While all one's seats are busy there is nothing to choose, and the band of the last act says how to go on.
  if (view.endedAt !== null || canGoOn(view)) return null;
  const isNextStep = view.seats.every(({ waiting }) => waiting === 0);
  return (
    <Button
      look={isNextStep ? 'filled' : 'outline'}
      icon={<SkipForwardIcon />}
      disabled={isSaving}
      onClick={() => open({ kind: 'time' })}
    >
      {t('letTimePass')}
    </Button>
  );
}

export function SeatStrip() {
  const t = useTranslations('player.foot');
  const words = useWords();
  const { view, held } = useDesk();
  return (
    <ul role="list" className={styles.seats}>
      {view.seats.map((row) => {
        const name = words.seat(row.seat);
        return (
          <li key={row.seat} className={styles.seat}>
            <SeatMark
              seat={row.seat}
              name={row.isYou && held.length === 1 ? t('you', { seat: name }) : name}
            />
            <span className={styles.state}>
              {row.busyUntil !== null ? (
                row.busyWith?.kind === 'act' && row.isYou ? (
                  <CaseText>
                    {t('busyWith', {
                      act: words.inLine([row.busyWith.say]),
                      time: words.moment(row.busyUntil),
                    })}
                  </CaseText>
                ) : (
                  t('busy', { time: words.moment(row.busyUntil) })
                )
              ) : !row.isHeld ? (
                t('standIn')
              ) : row.standsBy ? (
                t('standsBy')
              ) : (
                t('free')
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
