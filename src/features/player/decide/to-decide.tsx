import { useTranslations } from '../../../i18n/index.ts';
import { Button, ButtonLink } from '../../../ui/controls/button.tsx';
import { CaretRightIcon } from '../../../ui/icons.ts';
import { Notice } from '../../../ui/surfaces/notice.tsx';
import { Panel } from '../../../ui/surfaces/panel.tsx';
import { CaseText } from '../desk/case-text.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { useWords } from '../desk/use-words.ts';
import { CommittedBand } from './committed-band.tsx';
import { MatterBlock } from './matter-block.tsx';
import { mattersOf, type Matter } from './matters.ts';
import styles from './to-decide.module.css';
import { useMatterWords } from './use-matter-words.ts';
import { WaitingProposals } from './waiting-proposals.tsx';

interface ToDecideProps {
  /** Key of the matter that is open. */
  open: string | null;
  onOpen: (key: string) => void;
}

/** The middle of the desk: one matter open, the others one line each. */
export function ToDecide({ open, onOpen }: ToDecideProps) {
  const t = useTranslations('player.decide');
  const { view, refusal } = useDesk();
  const refusals = useTranslations('refusals');
  const matters = mattersOf(view);
  const opened =
    matters.find(({ key }) => key === open) ?? matters.find(({ kind }) => kind !== 'acts');
  const others = matters.filter((matter) => matter !== opened);
  return (
    <Panel title={t('title')} hint={<Standing />}>
      <Ended />
      <CommittedBand />
      {refusal ? (
        <Notice tone="limit" title={t('refused')} announce="polite">
          {refusals(refusal)}
        </Notice>
      ) : null}
      <WaitingProposals />
      {opened ? (
        <MatterBlock key={opened.key} matter={opened} withSituation={false} />
      ) : (
        <Nothing />
      )}
      {others.length > 0 ? <MatterRows matters={others} onOpen={onOpen} /> : null}
    </Panel>
  );
}

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
