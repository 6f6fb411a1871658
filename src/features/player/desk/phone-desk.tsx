import { memo, useRef, useState } from 'react';
import type { Seat } from '../../../domain/scenario/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { IconButton } from '../../../ui/controls/icon-button.tsx';
import {
  ArrowRightIcon,
  DotsThreeVerticalIcon,
  ListChecksIcon,
  NewspaperIcon,
  PaperPlaneTiltIcon,
  PathIcon,
  SquaresFourIcon,
} from '../../../ui/icons.ts';
import { LiveRegion } from '../../../ui/reading/live-region.tsx';
import { VisuallyHidden } from '../../../ui/reading/visually-hidden.tsx';
import { CommittedBand } from '../decide/committed-band.tsx';
import { MatterBlock } from '../decide/matter-block.tsx';
import { isWaiting, mattersOf } from '../decide/matters.ts';
import { Ended, MatterRows, Nothing, Standing } from '../decide/to-decide.tsx';
import { useMatterWords } from '../decide/use-matter-words.ts';
import { WaitingProposals } from '../decide/waiting-proposals.tsx';
import { DeadlineList, deadlineIcons } from '../file/deadline-list.tsx';
import { Board } from '../file/file.tsx';
import { LogList } from '../file/log-list.tsx';
import { RequestList } from '../file/request-list.tsx';
import { WhatHappened } from '../happened/what-happened.tsx';
import { Panel } from '../../../ui/surfaces/panel.tsx';
import { CaseText } from './case-text.tsx';
import { Clock } from './clock-band.tsx';
import { Contained } from './contained.tsx';
import { useDesk } from './desk-context.ts';
import { LetTimePass } from './foot.tsx';
import { Later } from './later.tsx';
import styles from './phone-desk.module.css';
import { SeatSwitch } from './seat-switch.tsx';
import { Troubles } from './troubles.tsx';
import { useAnnouncement } from './use-announcement.ts';
import { useTimeMoved } from './use-time-moved.ts';
import { useWords } from './use-words.ts';

type Part = 'now' | 'decide' | 'board' | 'requests' | 'log';
/** Each seat has its own open matter. */
type Opened = { seat: Seat; key: string };
const parts: readonly Part[] = ['now', 'decide', 'board', 'requests', 'log'];
const icons = {
  now: NewspaperIcon,
  decide: ListChecksIcon,
  board: SquaresFourIcon,
  requests: PaperPlaneTiltIcon,
  log: PathIcon,
};
const COMING_UP = 3;

const Happened = memo(WhatHappened);

/** The desk on a phone: one part at a time; deciding is a screen of its own. */
export function PhoneDesk() {
  const t = useTranslations('player.phone');
  const bar = useTranslations('player.bar');
  const { view } = useDesk();
  const [part, setPart] = useState<Part>('now');
  const [opened, setOpened] = useState<Opened | null>(null);
  const announcement = useAnnouncement();
  const matters = mattersOf(view);
  const matter = matters.find(({ key }) => opened?.seat === view.seat && key === opened.key);
  const waiting = matters.filter(isWaiting);
  const main = useRef<HTMLElement>(null);
  useTimeMoved(() => {
    // Whoever let time pass wants to read what it brought; the button they pressed is far below it.
    setOpened(null);
    setPart('now');
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  });
  const open = (key: string) => {
    setOpened({ seat: view.seat, key });
    window.scrollTo(0, 0);
  };
  const go = (next: Part) => {
    setOpened(null);
    setPart(next);
    window.scrollTo(0, 0);
  };
  return (
    <div className={styles.phone}>
      <PhoneHead />
      <Troubles />
      <main ref={main} tabIndex={-1} className={styles.main} data-deciding={matter !== undefined}>
        <Contained resetKey={`${view.seat}:${view.now}:${part}`}>
          {matter ? (
            <MatterBlock
              key={matter.key}
              matter={matter}
              withSituation={part !== 'now'}
              onBack={() => go(part)}
            />
          ) : part === 'now' ? (
            <Now />
          ) : part === 'decide' ? (
            <Deciding onOpen={open} />
          ) : (
            <>
              <VisuallyHidden>
                <h2>{t(part)}</h2>
              </VisuallyHidden>
              {part === 'board' ? <Board all /> : null}
              {part === 'requests' ? <RequestList /> : null}
              {part === 'log' ? <LogList /> : null}
            </>
          )}
        </Contained>
      </main>
      {matter ? null : (
        <div className={styles.foot}>
          {part === 'decide' ? null : (
            <Strip waiting={waiting} onOpen={open} onList={() => go('decide')} />
          )}
          <nav className={styles.nav} aria-label={t('nav')}>
            {parts.map((one) => {
              const Icon = icons[one];
              return (
                <button
                  key={one}
                  type="button"
                  className={styles.tab}
                  aria-current={one === part ? 'page' : undefined}
                  onClick={() => go(one)}
                >
                  <Icon size="1.25rem" />
                  {t(one)}
                  {one === 'decide' && waiting.length > 0 ? (
                    <span className={styles.count}>
                      <span aria-hidden="true">{waiting.length}</span>
                      <VisuallyHidden>{bar('waiting', { count: waiting.length })}</VisuallyHidden>
                    </span>
                  ) : null}
                </button>
              );
            })}
          </nav>
        </div>
      )}
      <LiveRegion message={announcement} />
    </div>
  );
}

function PhoneHead() {
  const t = useTranslations('player');
  const words = useWords();
  const { view, scenario, held, open, isSaved } = useDesk();
  const [nearest] = view.deadlines;
  const Icon = nearest && deadlineIcons[nearest.kind];
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <Clock
          under={
            <h1 className={styles.title} lang={scenario.language}>
              {scenario.title}
            </h1>
          }
        />
        {held.length === 1 ? <SeatSwitch /> : null}
        <IconButton
          icon={<DotsThreeVerticalIcon size="1.5rem" />}
          label={t('bar.menu')}
          onClick={() => open({ kind: 'menu' })}
        />
      </div>
      {held.length > 1 ? <SeatSwitch /> : null}
      {isSaved ? null : <p className={styles.trouble}>{t('bar.notSaved')}</p>}
      {nearest && Icon ? (
        <p className={styles.nearest} data-near={nearest.at - view.now < 12 * 60}>
          <Icon size="1.125rem" />
          <span className={styles.twoLines}>
            <b>{words.moment(nearest.at)}</b> {words.rest(nearest.at)}:{' '}
            <CaseText>{t(`clock.subject.${nearest.kind}`, { subject: nearest.subject })}</CaseText>
          </span>
        </p>
      ) : null}
    </header>
  );
}

function Now() {
  const t = useTranslations('player.phone');
  const { view } = useDesk();
  const first = mattersOf(view).find(({ kind }) => kind === 'decision');
  const situation = first?.kind === 'decision' ? first.decision.situation : null;
  return (
    <div className={styles.stack}>
      <Ended />
      <CommittedBand />
      {view.undoable ? <LetTimePass /> : null}
      <Later>
        <Happened situation={situation} />
      </Later>
      {view.deadlines.length > 0 ? (
        <Panel title={t('comingUp')}>
          <DeadlineList deadlines={view.deadlines.slice(0, COMING_UP)} />
        </Panel>
      ) : null}
      {view.undoable ? null : <LetTimePass />}
    </div>
  );
}

function Deciding({ onOpen }: { onOpen: (key: string) => void }) {
  const t = useTranslations('player');
  const refusals = useTranslations('refusals');
  const { view, refusal } = useDesk();
  const matters = mattersOf(view);
  return (
    <div className={styles.stack}>
      <Panel title={t('decide.title')} hint={<Standing />}>
        <Ended />
        <CommittedBand />
        {refusal ? <p role="status">{refusals(refusal)}</p> : null}
        <WaitingProposals />
        {matters.some(({ kind }) => kind !== 'acts') ? null : <Nothing />}
        <MatterRows matters={matters} onOpen={onOpen} />
      </Panel>
      <LetTimePass />
    </div>
  );
}

/** The next step, said in the colour of acting. */
function Strip({
  waiting,
  onOpen,
  onList,
}: {
  waiting: ReturnType<typeof mattersOf>;
  onOpen: (key: string) => void;
  onList: () => void;
}) {
  const t = useTranslations('player.phone');
  const words = useMatterWords();
  const { view } = useDesk();
  const [first] = waiting;
  if (!first || view.busyUntil !== null || view.endedAt !== null) return null;
  const { text, isCase } = words.line(first);
  return (
    <button
      type="button"
      className={styles.strip}
      onClick={() => (waiting.length === 1 ? onOpen(first.key) : onList())}
    >
      <span>
        <b>{t('waits', { count: waiting.length })}</b>
        <span className={styles.twoLines}>{isCase ? <CaseText>{text}</CaseText> : text}</span>
      </span>
      <ArrowRightIcon size="1.5rem" />
    </button>
  );
}
