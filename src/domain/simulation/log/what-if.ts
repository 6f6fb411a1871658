import type { Minute } from '../../scenario/index.ts';
import type { CompiledCase } from '../compile/compiled-case.ts';
import { apply, begin } from '../drivers/bulk.ts';
import { nextClockEvent } from '../drivers/stand-by.ts';
import type { Input, LogEvent } from '../events.ts';
import { nextClock } from '../rules/agenda.ts';
import { seatNumber } from '../rules/journal-writing.ts';
import { type Refusal, refuse } from '../rules/legality.ts';
import type { World } from '../world.ts';
import { eventsThatCount } from './withdrawn.ts';

export type WhatIf = {
  /** The log as it would have been: the model's estimate, not proof. */
  events: LogEvent[];
  world: World;
  /** Later inputs that were no longer possible. */
  skipped: { event: LogEvent; why: Refusal }[];
};

/**
 * Another choice at one point, and everything else as it was (rule 34): later inputs come at their old minute or, if
 * their seat is busy then, as soon as it is free; what is no longer legal is skipped and listed. Answers that others
 * gave are used again; a decision that nobody ever answered lapses.
 *
 * @param changed the seq of the event whose input is exchanged
 */
export function whatIf(
  table: CompiledCase,
  log: readonly LogEvent[],
  changed: number,
  instead: Input,
): WhatIf {
  const world = begin(table);
  const play: Replaying = {
    table,
    world,
    events: [],
    waiting: [],
    late: new Set(),
    renumbered: new Map(),
  };
  const skipped: WhatIf['skipped'] = [];
  let closing = false;
  for (const event of eventsThatCount(log)) {
    if (event.type === 'act.withdrawn') continue;
    if (event.type === 'clock.advanced') closing = event.to === event.at;
    else if (closing) play.late.add(event.seq);
    if (event.seq < changed) add(play, event);
    else if (event.seq === changed) play.waiting.push({ ...event, ...instead });
    else if (event.type !== 'clock.advanced' && event.type !== 'seat.stoodBy')
      play.waiting.push(event);
  }
  while (!world.ended) {
    const next = nextToTake(play);
    if (!next) {
      if (!letTimePass(play)) break;
    } else {
      play.waiting.splice(play.waiting.indexOf(next.event), 1);
      if (next.why) skipped.push({ event: next.event, why: next.why });
      else add(play, next.event);
    }
  }
  for (const event of play.waiting) {
    const why = refuse(table, world, renew(play, event));
    if (why) skipped.push({ event, why });
    else add(play, event);
  }
  return { events: play.events, world, skipped };
}

type Replaying = {
  table: CompiledCase;
  world: World;
  events: LogEvent[];
  /** Inputs of the old log that are still to come, in its order. */
  waiting: LogEvent[];
  /** Those of them, by old number, that came when the deadlines of their minute were over. */
  late: Set<number>;
  /** New numbers of old events that were taken. */
  renumbered: Map<number, number>;
};

function add(play: Replaying, event: LogEvent): void {
  const renewed = renew(play, event);
  play.renumbered.set(event.seq, renewed.seq);
  apply(play.table, play.world, renewed);
  play.events.push(renewed);
}

/** The same input here and now. What points at an earlier one follows it to its new number. */
function renew({ world, events, renumbered }: Replaying, event: LogEvent): LogEvent {
  const now = { ...event, seq: events.length, at: world.now };
  switch (now.type) {
    case 'proposal.agreed':
    case 'proposal.refused':
      // What a stand-in proposed keeps its number.
      return now.proposal < 0 ? now : { ...now, proposal: renumbered.get(now.proposal) ?? nowhere };
    case 'repair.tried':
      return { ...now, event: renumbered.get(now.event) ?? nowhere };
    default:
      return now;
  }
}
const nowhere = Number.MAX_SAFE_INTEGER;

/** The first input whose time has come: to be taken, or to be skipped. A busy seat's later inputs wait with it. */
function nextToTake(play: Replaying): { event: LogEvent; why: Refusal | null } | null {
  const { table, world, waiting } = play;
  const held = new Set<LogEvent['seat']>();
  for (const event of waiting) {
    if (!isDue(play, event) || (!isAnswer(event) && held.has(event.seat))) continue;
    const why = refuse(table, world, renew(play, event));
    if (!mayComeLater(play, event, why)) return { event, why };
    if (!isAnswer(event) && event.seat !== null) held.add(event.seat);
  }
  return null;
}

function isDue({ world, late }: Replaying, { seq, at }: LogEvent): boolean {
  if (at !== world.now || !late.has(seq)) return at <= world.now;
  return world.closing || nextClock(world) !== world.now;
}

/** Answers need no free seat, and wait for what they answer. */
function isAnswer({ type }: LogEvent): boolean {
  return type === 'request.answered' || type === 'proposal.agreed' || type === 'proposal.refused';
}

function mayComeLater({ waiting }: Replaying, event: LogEvent, why: Refusal | null): boolean {
  if (why === 'busy' || why === 'booked') return true;
  const isWaiting = (seq: number) => seq < 0 || waiting.some((one) => one.seq === seq);
  switch (event.type) {
    case 'request.answered':
      return why === 'not-waiting';
    case 'proposal.agreed':
    case 'proposal.refused':
      return why === 'not-waiting' && isWaiting(event.proposal);
    case 'repair.tried':
      return why === 'not-past' && isWaiting(event.event);
    default:
      return false;
  }
}

/** Every free seat stands by until the next input is due, and the clock goes on. False: it cannot. */
function letTimePass(play: Replaying): boolean {
  const { table, world, events, waiting } = play;
  const later = waiting.flatMap(({ at }) => (at > world.now ? [at] : []));
  const until: Minute | null = later.length > 0 ? Math.min(...later) : null;
  const append = (event: LogEvent) => {
    apply(table, world, event);
    events.push(event);
  };
  for (const { id } of table.scenario.seats) {
    const seat = world.seats[seatNumber(id)];
    if (!seat?.held || seat.busyUntil > world.now) continue;
    if (seat.standingBy && seat.standingBy.until === until) continue;
    append({ seq: events.length, at: world.now, seat: id, type: 'seat.stoodBy', until });
  }
  const clock = nextClockEvent(world, events.length);
  if (clock) append(clock);
  return clock !== null;
}
