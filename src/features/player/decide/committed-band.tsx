import { type RefObject, useEffect, useRef } from 'react';
import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { CheckIcon, SkipForwardIcon } from '../../../ui/icons.ts';
import { Notice } from '../../../ui/surfaces/notice.tsx';
import { canGoOn, firstFree } from '../desk/can-go-on.ts';
import { CaseText } from '../desk/case-text.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { useAfterPaint } from '../desk/use-after-paint.ts';
import { focusIfLost } from '../desk/use-time-moved.ts';
import { useWords } from '../desk/use-words.ts';
import { useLogLine } from '../file/use-log-line.ts';
import styles from './committed-band.module.css';

/**
 * What the seat did last, while it can be taken back: until the clock moves or another seat acts. The clock waits
 * for the person, so there is no race against a timer.
 */
export function CommittedBand({ ref }: { ref?: RefObject<HTMLDivElement | null> }) {
  const t = useTranslations('player.committed');
  const words = useWords();
  const line = useLogLine();
  const { view, act, letTimePass, isSaving } = useDesk();
  const own = useRef<HTMLDivElement>(null);
  const band = ref ?? own;
  const entry = view.undoable;
  const seq = useAfterPaint(entry?.seq);
  // After a commit reading goes on here: what was chosen is written, and what can follow stands beside it.
  useEffect(() => {
    if (seq !== undefined) focusIfLost(band.current);
  }, [seq, band]);
  const goesOn = canGoOn(view);
  if (!entry && !goesOn) return null;
  const free = view.seats.filter(
    ({ seat, isHeld, busyUntil }) => isHeld && busyUntil === null && seat !== view.seat,
  );
  const goOn = goesOn ? (
    <Button
      look="filled"
      icon={<SkipForwardIcon />}
      disabled={isSaving}
      onClick={() => letTimePass(null)}
    >
      {t('goOn', { time: words.moment(firstFree(view)) })}
    </Button>
  ) : null;
  if (!entry) return <div className={styles.band}>{goOn}</div>;
  return (
    <div ref={band} tabIndex={-1} className={styles.band}>
      <Notice
        tone="act"
        icon={<CheckIcon weight="bold" />}
        title={t('title', { time: words.moment(entry.at) })}
        actions={
          <>
            {goOn}
            <Button
              disabled={isSaving}
              onClick={() => act({ type: 'act.withdrawn', event: entry.seq })}
            >
              {t('undo')}
            </Button>
          </>
        }
      >
        <CaseText>{line(entry)}</CaseText>
      </Notice>
      <p className={styles.quiet}>
        {free.length > 0
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
