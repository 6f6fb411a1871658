import { useEffect, useRef } from 'react';
import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { CheckIcon, SkipForwardIcon } from '../../../ui/icons.ts';
import { Notice } from '../../../ui/surfaces/notice.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { useLogLine } from '../file/use-log-line.ts';
import { useWords } from '../desk/use-words.ts';
import styles from './committed-band.module.css';

/**
 * What the seat did last, while it can be taken back: until the clock moves or another seat acts. The clock waits
 * for the person, so there is no race against a timer.
 */
export function CommittedBand() {
  const t = useTranslations('player.committed');
  const words = useWords();
  const line = useLogLine();
  const { view, act, letTimePass, isSaving, held } = useDesk();
  const band = useRef<HTMLDivElement>(null);
  const seq = view.undoable?.seq;
  // After a commit reading goes on here: what was chosen is written, and what can follow stands beside it.
  useEffect(() => {
    if (seq !== undefined && document.activeElement === document.body) band.current?.focus();
  }, [seq]);
  if (!view.undoable) return null;
  const entry = view.undoable;
  const free = view.seats.filter(
    ({ seat, isHeld, busyUntil }) => isHeld && busyUntil === null && seat !== view.seat,
  );
  const canGoOn = view.busyUntil !== null && free.length === 0;
  return (
    <div ref={band} tabIndex={-1} className={styles.band}>
      <Notice
        tone="act"
        icon={<CheckIcon weight="bold" />}
        title={t('title', { time: words.moment(entry.at) })}
        actions={
          <>
            {canGoOn && view.busyUntil !== null ? (
              <Button
                look="filled"
                icon={<SkipForwardIcon />}
                disabled={isSaving}
                onClick={() => letTimePass(null)}
              >
                {t('goOn', { time: words.moment(view.busyUntil) })}
              </Button>
            ) : null}
            <Button
              disabled={isSaving}
              onClick={() => act({ type: 'act.withdrawn', event: entry.seq })}
            >
              {t('undo')}
            </Button>
          </>
        }
      >
        {line(entry)}
      </Notice>
      <p className={styles.quiet}>
        {view.busyUntil === null ? null : t('busyUntil', { time: words.moment(view.busyUntil) })}{' '}
        {free.length > 0 && held.length > 1
          ? t('othersFree', {
              seats: words.seats(free.map(({ seat }) => seat)),
              count: free.length,
            })
          : null}{' '}
        {t('nothingTells')}
      </p>
    </div>
  );
}
