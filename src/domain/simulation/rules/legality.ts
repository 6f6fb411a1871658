import type { CompiledCase } from '../compile/compiled-case.ts';
import { type HypothesisHeld, type Input, type LogEvent, MOST_HYPOTHESES } from '../events.ts';
import type { World } from '../world.ts';
import { nextClock } from './agenda.ts';
import { isSeatFree } from './booking.ts';
import { seatNumber } from './journal-writing.ts';
import { startsOf } from './starts.ts';
import { isActOpen } from './windows.ts';

/** Why an input is not accepted. The interface has a sentence for each. */
export type Refusal =
  | 'case-ended'
  | 'not-declared'
  | 'not-held'
  | 'not-your-seat'
  | 'not-open'
  | 'busy'
  | 'booked'
  | 'no-capacity'
  | 'not-known'
  | 'too-many'
  | 'excluded'
  | 'proposal-open'
  | 'not-waiting'
  | 'seats-still-free'
  | 'clock-not-due'
  | 'cannot-withdraw'
  | 'not-past';

/** Null when the world accepts the input now. The hub, the desk and replay ask the same question. */
export function refuse(table: CompiledCase, world: World, event: LogEvent): Refusal | null {
  if (event.type === 'note.written' || event.type === 'vote.cast' || event.type === 'item.setAside')
    return null;
  if (event.type === 'hypothesis.held') return refuseHypothesis(table, event);
  if (world.ended) return 'case-ended';
  if (event.type === 'clock.advanced') return refuseClock(world, event.to);
  if (event.type === 'act.withdrawn') return null;
  if (event.type === 'inject.sent') {
    if (event.seat !== null) return 'not-your-seat';
    const inject = table.index.inject.get(event.inject);
    return inject === undefined
      ? 'not-declared'
      : (world.injects[inject] ?? -1) >= 0
        ? 'not-open'
        : null;
  }
  if (event.type === 'seat.joined' || event.type === 'seat.left') {
    const held = world.seats[seatNumber(event.who)]?.held;
    if (held === undefined) return 'not-declared';
    return held === (event.type === 'seat.joined') ? 'not-held' : null;
  }
  if (event.seat === null) return 'not-your-seat';
  const seat = seatNumber(event.seat);
  if (!world.seats[seat]?.held) return 'not-held';
  return refuseSeat(table, world, seat, event);
}

function refuseSeat(table: CompiledCase, world: World, seat: number, event: Input): Refusal | null {
  switch (event.type) {
    case 'decision.taken': {
      const decision = table.index.decision.get(event.decision);
      return decision === undefined
        ? 'not-declared'
        : refuseDecision(table, world, seat, decision, event.options);
    }
    case 'act.taken':
    case 'request.sent': {
      const ref = event.type === 'act.taken' ? event.act : event.request;
      const act = table.index.act.get(ref);
      const isRequest = act !== undefined && table.acts[act]?.role === 'request';
      if (
        act === undefined ||
        isRequest !== (event.type === 'request.sent') ||
        table.acts[act]?.role === 'option'
      ) {
        return 'not-declared';
      }
      return refuseAct(table, world, seat, act);
    }
    case 'request.answered': {
      const at = table.index.request.get(event.request);
      const request = table.requests[at ?? -1];
      const answer = request?.answers.find(({ id }) => id === event.answer);
      if (at === undefined || !request || !answer) return 'not-declared';
      if (request.toSeat !== seat) return 'not-your-seat';
      if (world.requests[at]?.state !== 'waiting') return 'not-waiting';
      return answer.when === null || answer.when(world) ? null : 'not-open';
    }
    case 'proposal.agreed':
    case 'proposal.refused': {
      const proposal = world.proposals.find(({ id }) => id === event.proposal);
      if (!proposal || proposal.state !== 'open') return 'not-waiting';
      if (!proposal.signers.includes(seat)) return 'not-your-seat';
      return proposal.agreed.includes(seat) ? 'not-waiting' : null;
    }
    case 'fact.shared':
    case 'fact.withheld': {
      const parts = event.parts.map((ref) => table.index.fact.get(ref));
      const to = seatNumber(event.to);
      if (event.parts.length === 0 || parts.includes(undefined) || to < 0) return 'not-declared';
      if (to === seat) return 'not-your-seat';
      const isKnown = parts
        .flat()
        .every((part) => (world.known[(part ?? 0) * 4 + seat] ?? -1) >= 0);
      if (!isKnown) return 'not-known';
      if (event.type === 'fact.withheld') {
        return table.scenario.withholding.some(({ id }) => id === event.reason)
          ? null
          : 'not-declared';
      }
      const channel = table.channels.find(({ id }) => id === event.channel);
      if (!channel || !table.scenario.bases.some(({ id }) => id === event.basis))
        return 'not-declared';
      return refuseTime(world, seat, channel.takes);
    }
    case 'repair.tried': {
      const way = table.ways.find(({ id }) => id === event.way);
      if (!way) return 'not-declared';
      const { event: past, ref } = event;
      const isPast =
        world.errors.some((raised) => raised.event === past && raised.ref === ref) ||
        world.runs.some(
          ({ state, cause }) => state !== 'booked' && cause.event === past && cause.ref === ref,
        );
      return isPast ? refuseTime(world, seat, way.takes) : 'not-past';
    }
    case 'seat.stoodBy': {
      if (!isSeatFree(world, seat, world.now, world.now)) return 'busy';
      return event.until !== null && event.until <= world.now ? 'clock-not-due' : null;
    }
    default:
      return null;
  }
}

/**
 * Only what no undo can change: the act that told a fact may be taken back after a hypothesis has named the fact. A part
 * that the seat does not know is not shown.
 */
function refuseHypothesis(table: CompiledCase, event: HypothesisHeld): Refusal | null {
  if (event.hypothesis < 1 || event.hypothesis > MOST_HYPOTHESES) return 'too-many';
  const parts = [...event.for, ...event.against];
  return parts.every((ref) => table.index.fact.has(ref)) ? null : 'not-declared';
}

export function refuseDecision(
  table: CompiledCase,
  world: World,
  seat: number,
  decision: number,
  options: readonly string[],
): Refusal | null {
  const rule = table.decisions[decision];
  if (!rule || rule.seat !== seat) return 'not-your-seat';
  if (world.decisions[decision]?.state !== 'open') return 'not-open';
  if (world.proposals.some((proposal) => proposal.decision === decision)) return 'proposal-open';
  if (options.length === 0 || options.length > rule.upTo || new Set(options).size < options.length)
    return 'too-many';
  const acts: number[] = [];
  for (const option of options) {
    const at = table.index.act.get(`${rule.id}/${option}`);
    const act = table.acts[at ?? -1];
    if (at === undefined || !act) return 'not-declared';
    if (!isActOpen(table, world, at)) return 'not-open';
    if (act.excludes.some((other) => options.includes(other))) return 'excluded';
    acts.push(at);
  }
  return refuseStart(table, world, seat, acts, rule.inTurn);
}

export function refuseAct(
  table: CompiledCase,
  world: World,
  seat: number,
  at: number,
): Refusal | null {
  const act = table.acts[at];
  if (!act) return 'not-declared';
  if (!act.seats.includes(seat)) return 'not-your-seat';
  if (!isActOpen(table, world, at)) return 'not-open';
  if (act.consent.length > 0 && world.proposals.some((proposal) => proposal.acts.includes(at)))
    return 'proposal-open';
  return refuseStart(table, world, seat, [at], false);
}

function refuseStart(
  table: CompiledCase,
  world: World,
  seat: number,
  acts: readonly number[],
  inTurn: boolean,
): Refusal | null {
  const starts = startsOf(table, world, [seat], acts, inTurn);
  return typeof starts === 'string' ? starts : null;
}

function refuseTime(world: World, seat: number, takes: number): Refusal | null {
  const state = world.seats[seat];
  if (!state || state.busyUntil > world.now) return 'busy';
  return isSeatFree(world, seat, world.now, world.now + takes) ? null : 'booked';
}

/** Rule 1: every held seat is busy or stands by, and the clock goes to the next due minute. */
function refuseClock(world: World, to: number): Refusal | null {
  const isWaiting = world.seats.every(
    (seat) => !seat.held || seat.busyUntil > world.now || seat.standingBy !== null,
  );
  if (!isWaiting) return 'seats-still-free';
  return nextClock(world) === to ? null : 'clock-not-due';
}
