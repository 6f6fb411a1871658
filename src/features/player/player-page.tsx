import { shallowEqual, useActorRef, useSelector } from '@xstate/react';
import { type ReactNode, useCallback, useState } from 'react';
import { useStore } from 'zustand';
import type { LawQuestion } from '../../domain/law/index.ts';
import { choicePrice, type Input, type Refusal } from '../../domain/simulation/index.ts';
import type { Seat } from '../../domain/scenario/index.ts';
import { useTranslations } from '../../i18n/index.ts';
import { Skeleton } from '../../ui/reading/skeleton.tsx';
import { Notice } from '../../ui/surfaces/notice.tsx';
import { Desk } from './desk/desk.tsx';
import {
  type DeskDialog,
  type DeskLinks,
  DeskProvider,
  type LawPort,
} from './desk/desk-context.ts';
import { Dialogs } from './desk/dialogs.tsx';
import { Exit } from './desk/exit.tsx';
import { Late } from './desk/late.tsx';
import { PhoneDesk } from './desk/phone-desk.tsx';
import { Rehearsal } from './desk/rehearsal.tsx';
import { useWidth, type Width } from './desk/use-width.ts';
import { Guided } from './guided/guided.tsx';
import { worldOf } from './run/case-chart.ts';
import { createDraftsStore } from './run/drafts.store.ts';
import { foresee } from './run/foresee.ts';
import type { OpenRun } from './run/open-run.ts';
import { type RunEvent, runMachine, type RunSnapshot } from './run/run.machine.ts';
import type { RunKeeping } from './run/run-keeping.ts';
import { seatView } from './run/seat-view.ts';
import { isLongAgo, lastPlayed } from './so-far/last-played.ts';
import { BriefingPage } from './start/briefing-page.tsx';

interface PlayerPageProps {
  keeping: RunKeeping;
  /** In which the case is read, the same for as long as the page stands. */
  language: string;
  links: DeskLinks;
  /** Single-letter keys are switched on. */
  keysOn: boolean;
  /** Says that storage is in trouble; empty while all is well. */
  banner: ReactNode;
  /** Puts an empty page in the place of everything at once. */
  leaveQuickly: () => void;
  law: LawPort;
}

/** A run on this device: opening it, saying why not, or the desk. */
export function PlayerPage(props: PlayerPageProps) {
  const { keeping, language, links } = props;
  const t = useTranslations('player.opening');
  const errors = useTranslations('errors');
  const actor = useActorRef(runMachine, {
    input: { keeping, language, wallClock: () => new Date().toISOString() },
  });
  const send = (event: RunEvent) => actor.send(event);
  const { where, run, stopped, code, ...shown } = useSelector(actor, whatIsShown, shallowEqual);
  if (where === 'opening') return <Skeleton label={t('label')} lines={5} />;
  if (where === 'playing' && run) {
    return <Playing {...props} {...shown} run={run} send={send} />;
  }
  const why = where === 'playing' ? 'unreadable' : where;
  return (
    <>
      <Late
        show="no-desk"
        why={why}
        stopped={stopped}
        code={code}
        links={links}
        send={send}
        instead={<Notice tone="plain" title={errors('part.title')} />}
      />
      <Exit onLeave={props.leaveQuickly} />
    </>
  );
}

/** What the page depends on; a step of the procedure that changes none of it draws nothing. */
function whatIsShown(snapshot: RunSnapshot) {
  const { run, stopped, code, refusal, isSaved } = snapshot.context;
  const where = (['opening', 'playing', 'elsewhere', 'missing', 'stopped'] as const).find((one) =>
    snapshot.matches(one),
  );
  return {
    where: where ?? 'unreadable',
    run,
    stopped,
    code,
    refusal,
    isSaved,
    isSaving: snapshot.matches({ playing: { saving: 'slow' } }),
  } as const;
}

interface PlayingProps extends PlayerPageProps {
  run: OpenRun;
  isSaving: boolean;
  isSaved: boolean;
  refusal: Refusal | null;
  send: (event: RunEvent) => void;
}

function Playing(props: PlayingProps) {
  const { run, keeping, send, ...given } = props;
  const { table, chart, events } = run;
  const width = useWidth();
  const held = table.settings.held;
  const [dialog, setDialog] = useState<DeskDialog | null>(null);
  const readLaw = useCallback((question: LawQuestion) => setDialog({ kind: 'law', question }), []);
  const [played] = useState(() => lastPlayed(events));
  const [place, setPlace] = useState<'briefing' | 'example' | 'soFar' | 'desk'>(() => {
    if (events.length === 0) return 'briefing';
    const hasEnded = worldOf(chart).ended !== null;
    return !hasEnded && isLongAgo(played, Date.now()) ? 'soFar' : 'desk';
  });
  // One store per visit: it is the owner of the drafts from now on.
  const [drafts] = useState(() => createDraftsStore(run.drafts, (all) => keeping.keepDrafts(all)));
  const chosen = useStore(drafts, (state) => state.seat);
  const seat = chosen && held.includes(chosen) ? chosen : (held[0] ?? 'police');
  const view = seatView(run, seat);
  const desk = {
    ...given,
    view,
    scenario: table.scenario,
    languageOf: run.languageOf,
    held,
    drafts,
    notepad: keeping.notepad,
    priceOf: (decision: string, options: readonly string[]) =>
      choicePrice(table, worldOf(chart), seat, decision, options),
    act: (input: Input) => send({ type: 'acted', seat, input, seen: events.length }),
    foresee: (input: Input) => foresee(run, seat, input),
    letTimePass: (until: number | null) => send({ type: 'timePassed', until }),
    selectSeat: (one: Seat) => drafts.getState().selectSeat(one),
    lastPlayed: played,
    setAside: run.setAside,
    open: setDialog,
    readLaw,
  };
  return (
    <DeskProvider value={desk}>
      {place === 'briefing' ? (
        <BriefingPage onBegin={() => setPlace(view.guide ? 'example' : 'desk')} />
      ) : place === 'example' ? (
        <Guided show="example-page" onGoOn={() => setPlace('desk')} />
      ) : place === 'soFar' ? (
        <Late show="so-far" onGoOn={() => setPlace('desk')} instead={deskOf(width)} />
      ) : table.settings.mode === 'guided' ? (
        <Guided show="stops" run={run}>
          {deskOf(width)}
        </Guided>
      ) : (
        deskOf(width)
      )}
      {place === 'desk' ? null : <Exit onLeave={given.leaveQuickly} />}
      <Rehearsal run={run} desk={desk} />
      <Dialogs dialog={dialog} width={width} onClose={() => setDialog(null)} />
    </DeskProvider>
  );
}

function deskOf(width: Width): ReactNode {
  return width === 'phone' ? <PhoneDesk /> : <Desk withFile={width === 'wide'} />;
}
