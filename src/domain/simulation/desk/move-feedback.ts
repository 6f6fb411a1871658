import type {
  CitedPoint,
  Minute,
  PlayableDecision,
  PlayableOption,
  Seat,
} from '../../scenario/index.ts';
import type { CompiledCase } from '../compile/compiled-case.ts';
import type { LogEvent } from '../events.ts';
import { undoableEvents } from '../log/withdrawn.ts';
import type { DecisionWorld, World } from '../world.ts';

/** What guided mode says when a move is over, in the author's words. No worth and no points: they belong to the score. */
export type MoveFeedback = {
  /** Id of the move. */
  id: string;
  title: string;
  decisions: DecisionFeedback[];
  /** One thing to take into the next move; null where the case says none. */
  carry: string | null;
};

export type DecisionFeedback = {
  id: string;
  seat: Seat;
  ask: string;
  /** When it was taken or lapsed. */
  at: Minute;
  /** What was chosen, the good side of each first; empty: time ran out before anybody chose. */
  chosen: {
    ref: string;
    say: string;
    why: { good: string; against: string; rule: string | null } | null;
  }[];
  /** Points of law that bear on what was chosen. */
  law: CitedPoint[];
};

/**
 * Feedback on the moves that are over for these seats, in the order of the moves. Empty in real mode and after the end,
 * where the debrief says more. While anything can be taken back nothing is told, so that nobody decides again knowing
 * the answer (rule 4). A decision that belongs to no move is told of in the debrief only.
 */
export function moveFeedback(
  table: CompiledCase,
  world: World,
  events: readonly LogEvent[],
  seats: readonly Seat[],
): MoveFeedback[] {
  if (table.settings.mode !== 'guided' || world.ended || undoableEvents(events).length > 0)
    return [];
  const { moves } = table.scenario;
  const own = ownDecisions(table, world, seats);
  const moveOf = ({ declared }: Own) => moves.findIndex(({ id }) => id === declared.move);
  const latestBegun = Math.max(-1, ...own.filter(({ state }) => state.openedAt >= 0).map(moveOf));
  return moves.flatMap(({ id, title, carry }, at): MoveFeedback[] => {
    const members = own.filter((one) => moveOf(one) === at);
    const isOver = members.every((one) => one.isSettled || (one.isAhead && at < latestBegun));
    const decisions = members.flatMap((one) => feedbackOn(table, world, one));
    return isOver && decisions.length > 0 ? [{ id, title, decisions, carry: carry ?? null }] : [];
  });
}

type Own = {
  declared: PlayableDecision;
  /** It is for one of the seats to take, not only to sign. */
  isToTake: boolean;
  state: DecisionWorld;
  /** It was taken and all that was chosen is done, or its time is over. */
  isSettled: boolean;
  /** It may still open; if the next move has begun, it is not waited for. */
  isAhead: boolean;
};

/** Decisions that these seats take or sign. What a cut leaves out is none. */
function ownDecisions(table: CompiledCase, world: World, seats: readonly Seat[]): Own[] {
  return table.decisions.flatMap((rule, at): Own[] => {
    const declared = table.scenario.decisions[at];
    const state = world.decisions[at];
    if (!declared || !state || rule.leftOut || !isOf(declared, seats)) return [];
    const { closesAt } = rule.window;
    const isAhead = state.state === 'waiting' && (closesAt < 0 || world.now <= closesAt);
    const isAtWork = world.runs.some(
      ({ act, state: run }) => rule.options.includes(act) && run !== 'finished',
    );
    const isSettled = !isAhead && state.state !== 'open' && !isAtWork;
    const isToTake = seats.includes(declared.seat);
    return [{ declared, state, isToTake, isSettled, isAhead }];
  });
}

function isOf({ seat, options }: PlayableDecision, seats: readonly Seat[]): boolean {
  return [seat, ...options.flatMap(({ consent }) => consent)].some((one) => seats.includes(one));
}

function feedbackOn(
  { scenario }: CompiledCase,
  { journal }: World,
  { declared, state, isToTake }: Own,
): DecisionFeedback[] {
  const { id, seat, ask, options } = declared;
  // What another seat let lapse is not theirs.
  if (state.state === 'lapsed' && isToTake) {
    const lapsed = journal.find(
      (entry) => entry.kind === 'decision.lapsed' && entry.decision === id,
    );
    return lapsed ? [{ id, seat, ask, at: lapsed.at, chosen: [], law: [] }] : [];
  }
  if (state.state !== 'taken') return [];
  const chosen = options.filter((option) => state.chosen.includes(option.id));
  return [
    {
      id,
      seat,
      ask,
      at: state.takenAt,
      chosen: chosen.map(({ ref, say, why }) => ({ ref, say, why })),
      law: lawOf(scenario.law, declared, chosen),
    },
  ];
}

function lawOf(
  law: readonly CitedPoint[],
  decision: PlayableDecision,
  chosen: readonly PlayableOption[],
): CitedPoint[] {
  const cited = new Set([...decision.law, ...chosen.flatMap((option) => option.law)]);
  return law.filter(({ point }) => cited.has(point));
}
