import { memo, type RefObject, useEffect, useRef } from 'react';
import { useTranslations } from '../../../i18n/index.ts';
import { Button, ButtonLink } from '../../../ui/controls/button.tsx';
import { CaretRightIcon } from '../../../ui/icons.ts';
import { Notice } from '../../../ui/surfaces/notice.tsx';
import { Panel } from '../../../ui/surfaces/panel.tsx';
import { CaseText } from '../desk/case-text.tsx';
import { type DeskModel, DeskProvider, useDesk } from '../desk/desk-context.ts';
import { focusIfLost } from '../desk/use-time-moved.ts';
import { useWords } from '../desk/use-words.ts';
import { CommittedBand } from './committed-band.tsx';
import { MatterBlock } from './matter-block.tsx';
import { mattersOf, openMatter, type Matter } from './matters.ts';
import styles from './to-decide.module.css';
import { useMatterWords } from './use-matter-words.ts';
import { WaitingProposals } from './waiting-proposals.tsx';

interface OpenProps {
  /** Key of the matter that the person has opened. */
  chosen: string | null;
  /** The same function at each drawing. */
  onOpen: (key: string) => void;
}

/** The middle of the desk: what was done last, drawn at once, and what is open, drawn when the rest is. */
export function ToDecide({ now, chosen, onOpen }: OpenProps & { now: DeskModel }) {
  const t = useTranslations('player.decide');
  const band = useRef<HTMLDivElement>(null);
  return (
    <Panel
      title={t('title')}
      hint={
        <DeskProvider value={now}>
          <Standing />
        </DeskProvider>
      }
    >
      <DeskProvider value={now}>
        <Answer band={band} />
      </DeskProvider>
      <Open chosen={chosen} onOpen={onOpen} band={band} />
    </Panel>
  );
}

/** What came of the last act. */
function Answer({ band }: { band: RefObject<HTMLDivElement | null> }) {
  const t = useTranslations('player.decide');
  const refusals = useTranslations('refusals');
  const { refusal } = useDesk();
  return (
    <>
      <Ended />
      <CommittedBand ref={band} />
      {refusal ? (
        <Notice tone="limit" title={t('refused')} announce="polite">
          {refusals(refusal)}
        </Notice>
      ) : null}
      <WaitingProposals />
    </>
  );
}

/** One matter open, the others one line each. */
const Open = memo(function Open({
  chosen,
  onOpen,
  band,
}: OpenProps & { band: RefObject<HTMLElement | null> }) {
  const { view } = useDesk();
  const matters = mattersOf(view);
  const opened = openMatter(matters, chosen);
  const others = matters.filter((matter) => matter !== opened);
  // Here the button that had the focus goes, a moment after the band has come.
  useEffect(() => focusIfLost(band.current), [view, band]);
  return (
    <>
      {opened ? (
        <MatterBlock key={opened.key} matter={opened} withSituation={false} />
      ) : (
        <Nothing />
      )}
      {others.length > 0 ? <MatterRows matters={others} onOpen={onOpen} /> : null}
    </>
  );
});

/** Whether the seat can act now. */
export function Standing() {
  const t = useTranslations('player.decide');
  const words = useWords();
  const { view } = useDesk();
  if (view.endedAt !== null) return null;
  return view.busyUntil === null ? t('free') : t('busy', { time: words.moment(view.busyUntil) });
}

/** Closed matters, one line each. */
export function MatterRows({
  matters,
  onOpen,
}: {
  matters: readonly Matter[];
  onOpen: (key: string) => void;
}) {
  const t = useTranslations('player.decide');
  const words = useMatterWords();
  return (
    <ul role="list" className={styles.rows} aria-label={t('waitingRows')}>
      {matters.map((matter) => {
        const { text, isCase } = words.line(matter);
        return (
          <li key={matter.key}>
            <button type="button" className={styles.row} onClick={() => onOpen(matter.key)}>
              <span className={styles.question}>{isCase ? <CaseText>{text}</CaseText> : text}</span>
              <span className={styles.until}>{words.until(matter)}</span>
              <CaretRightIcon size="1rem" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The calm band at the end of the case. */
export function Ended() {
  const t = useTranslations('player.ended');
  const { view, links } = useDesk();
  if (view.endedAt === null) return null;
  return (
    <Notice
      tone="act"
      title={t('title')}
      actions={
        <ButtonLink look="filled" href={links.debrief}>
          {t('debrief')}
        </ButtonLink>
      }
    >
      {t('text')}
    </Notice>
  );
}

/** Nothing waits: what can be done instead. */
export function Nothing() {
  const t = useTranslations('player.decide');
  const words = useWords();
  const { view, selectSeat } = useDesk();
  if (view.endedAt !== null) return null;
  const elsewhere = view.seats.filter(({ isYou, waiting }) => !isYou && waiting > 0);
  return (
    <div className={styles.nothing}>
      {view.busyUntil === null ? (
        <p>
          {t('nothing')} {t('nothingText')}
        </p>
      ) : null}
      {elsewhere.map(({ seat, waiting }) => (
        <p key={seat} className={styles.elsewhere}>
          {t('elsewhereWaits', { seat: words.seat(seat), count: waiting })}
          <Button size="small" onClick={() => selectSeat(seat)}>
            {t('goTo', { seat: words.seat(seat) })}
          </Button>
        </p>
      ))}
    </div>
  );
}
