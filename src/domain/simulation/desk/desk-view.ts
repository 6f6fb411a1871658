import type { Minute, Seat } from '../../scenario/index.ts';
import type { CompiledCase } from '../compile/compiled-case.ts';
import type { LogEvent } from '../events.ts';
import type { World } from '../world.ts';
import { type Deadline, deadlinesAhead, type LimitRow, limitRows } from './deadlines.ts';
import { decisionLog, type LogEntry, undoableAct } from './decision-log.ts';
import { type DecisionOffer, decisionsToTake } from './decisions-to-take.ts';
import { type DialogueOffer, dialoguesOpen } from './dialogues-open.ts';
import { type EvidenceRow, evidenceRows } from './evidence-rows.ts';
import { type KnownPart, knownParts, type Sharing, sharingOf } from './facts.ts';
import { type Guide, guideOf } from './guide.ts';
import { type Happening, happened } from './happened.ts';
import { type OwnHypothesis, ownHypotheses } from './hypotheses.ts';
import { isRunning, type Look, lookFrom } from './look.ts';
import { type ActOffer, standingActs } from './offers.ts';
import { type PutRight, putRight } from './past-acts.ts';
import { type PersonRow, peopleRows } from './people.ts';
import {
  type ProposalViews,
  proposalViews,
  type RequestViews,
  requestViews,
} from './requests-and-consent.ts';
import { type SeatRow, seatRows } from './seat-rows.ts';

/**
 * The desk of one seat: plain data, all it may see and nothing else. No worth, no points, no explanation; hints only
 * in guided mode.
 * Texts are the author's; everything else is a key for the interface's words. Times are case minutes.
 */
export type DeskView = {
  seat: Seat;
  now: Minute;
  endedAt: Minute | null;
  /** Null while the seat is free to act. */
  busyUntil: Minute | null;
  /** Inputs of the seat so far, time let pass included: the desk fills with them. */
  steps: number;
  seats: SeatRow[];
  happened: Happening[];
  decisions: DecisionOffer[];
  acts: ActOffer[];
  dialogues: DialogueOffer[];
  requests: RequestViews;
  proposals: ProposalViews;
  people: PersonRow[];
  evidence: EvidenceRow[];
  limits: LimitRow[];
  deadlines: Deadline[];
  known: KnownPart[];
  sharing: Sharing;
  /** What the seat thinks may lie behind the case, in the order written. */
  hypotheses: OwnHypothesis[];
  log: LogEntry[];
  putRight: PutRight;
  /** The seat's last act while it can be taken back. */
  undoable: LogEntry | null;
  /** Null in real mode. */
  guide: Guide | null;
};

export function deskView(
  table: CompiledCase,
  world: World,
  events: readonly LogEvent[],
  seat: Seat,
): DeskView {
  const look = lookFrom(table, world, events, seat);
  const isOn = isRunning(look);
  const busyUntil = world.seats[look.at]?.busyUntil ?? 0;
  const requests = requestViews(look);
  const proposals = proposalViews(look);
  return {
    seat,
    now: world.now,
    endedAt: world.ended?.at ?? null,
    busyUntil: isOn && busyUntil > world.now ? busyUntil : null,
    steps: events.filter((event) => event.seat === seat && !isRemark(event)).length,
    seats: seatRows(look, (one) => waitingFor(lookFrom(table, world, events, one))),
    happened: happened(look),
    decisions: isOn ? decisionsToTake(look) : [],
    acts: isOn ? standingActs(look) : [],
    dialogues: isOn ? dialoguesOpen(look) : [],
    requests: isOn ? requests : { ...requests, possible: [], incoming: [] },
    proposals: isOn ? proposals : { toSign: [], waiting: [] },
    people: peopleRows(look),
    evidence: evidenceRows(look),
    limits: limitRows(look),
    deadlines: isOn ? deadlinesAhead(look) : [],
    known: knownParts(look),
    sharing: sharingOf(look),
    hypotheses: ownHypotheses(look),
    log: decisionLog(look),
    putRight: putRight(look),
    undoable: isOn ? undoableAct(look) : null,
    guide: guideOf(table),
  };
}

function isRemark({ type }: LogEvent): boolean {
  return type === 'note.written' || type === 'hypothesis.held';
}

/** Decisions that can be taken now, requests to answer and proposals to sign. */
function waitingFor(look: Look): number {
  if (!isRunning(look)) return 0;
  const isFree = (look.world.seats[look.at]?.busyUntil ?? 0) <= look.world.now;
  const decisions = isFree ? decisionsToTake(look).filter(({ isProposed }) => !isProposed) : [];
  return decisions.length + requestViews(look).incoming.length + proposalViews(look).toSign.length;
}
