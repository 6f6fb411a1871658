import { useTranslations } from '../../../i18n/index.ts';
import { SeatMark } from '../../../ui/marks/seat-mark.tsx';
import { VisuallyHidden } from '../../../ui/reading/visually-hidden.tsx';
import { useDesk } from './desk-context.ts';
import styles from './seat-switch.module.css';
import { useWords } from './use-words.ts';

/** With several seats: which desk is on screen, and how much waits on each. With one: the seat's name. */
export function SeatSwitch() {
  const t = useTranslations('player.bar');
  const words = useWords();
  const { view, held, selectSeat } = useDesk();
  if (held.length === 1) return <SeatMark seat={view.seat} name={words.seat(view.seat)} />;
  return (
    <nav className={styles.seats} aria-label={t('yourSeats')}>
      {view.seats
        .filter(({ isHeld }) => isHeld)
        .map(({ seat, waiting }) => (
          <button
            key={seat}
            type="button"
            className={styles.seat}
            aria-current={seat === view.seat ? 'true' : undefined}
            onClick={() => selectSeat(seat)}
          >
            <SeatMark seat={seat} name={words.seat(seat)} />
            {waiting > 0 ? (
              <span className={styles.count} aria-hidden="true">
                {waiting}
              </span>
            ) : null}
            <VisuallyHidden>, {t('waiting', { count: waiting })}</VisuallyHidden>
          </button>
        ))}
    </nav>
  );
}
