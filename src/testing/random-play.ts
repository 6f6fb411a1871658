import {
  type CompiledCase,
  canWithdraw,
  type Input,
  type LogEvent,
  nextClockEvent,
  partsToShare,
  possibleActs,
  possibleAnswers,
  possibleDecisions,
  refuseNext,
  replay,
  apply,
  begin,
  standByEvents,
  type World,
} from '../domain/simulation/index.ts';
import { type Seat, seats } from '../domain/scenario/index.ts';

/** Draws the next whole number below a bound; a test gives one with a seed. */
export type Draw = (below: number) => number;

/** Mulberry32: small, seeded, good enough to wander through a case. */
export function seededDraw(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/**
 * Wanders through a case by legal inputs of every kind until it ends, and returns the log it left.
 *
 * @param withTrainer  somebody also sends injects, sets items aside, and lets people come to seats and go
 */
export function randomLog(
  table: CompiledCase,
  draw: Draw,
  most = 2000,
  withTrainer = false,
): LogEvent[] {
  let world = begin(table);
  const events: LogEvent[] = [];
  const add = (event: LogEvent): void => {
    if (refuseNext(table, world, events, event)) return;
    events.push(event);
    if (event.type === 'act.withdrawn') world = replay(table, events).world;
    else apply(table, world, event);
  };
  while (!world.ended && events.length < most) {
    if (withTrainer && draw(20) === 0) {
      const input = trainerInput(table, world, draw);
      if (input) add({ seq: events.length, at: world.now, seat: null, ...input });
    }
    const seat = heldSeat(table, world, draw);
    const input = seat && draw(5) > 0 ? someInput(table, world, events, seat, draw) : null;
    if (seat && input) add({ seq: events.length, at: world.now, seat, ...input });
    else {
      for (const event of standByEvents(
        table,
        world,
        events.length,
        draw(3) ? null : world.now + 1 + draw(300),
      ))
        add(event);
      const clock = nextClockEvent(world, events.length);
      if (clock) add(clock);
    }
  }
  return events;
}

function trainerInput({ scenario }: CompiledCase, world: World, draw: Draw): Input | null {
  const pick = <Item>(list: readonly Item[]): Item | undefined =>
    list[draw(Math.max(list.length, 1))];
  const kind = draw(4);
  if (kind === 0) {
    const inject = pick(scenario.injects);
    return inject ? { type: 'inject.sent', inject: inject.id } : null;
  }
  if (kind === 1) {
    const item = pick(scenario.items);
    return item ? { type: 'item.setAside', item: item.id } : null;
  }
  const who = pick(scenario.seats)?.id;
  if (!who) return null;
  return { type: isHeld(world, who) ? 'seat.left' : 'seat.joined', who };
}

function heldSeat({ scenario }: CompiledCase, world: World, draw: Draw): Seat | null {
  const held = scenario.seats.filter(({ id }) => isHeld(world, id));
  return held[draw(Math.max(held.length, 1))]?.id ?? null;
}

function isHeld(world: World, seat: Seat): boolean {
  return world.seats[seats.indexOf(seat)]?.held === true;
}

function someInput(
  table: CompiledCase,
  world: World,
  events: LogEvent[],
  seat: Seat,
  draw: Draw,
): Input | null {
  const pick = <Item>(list: readonly Item[]): Item | undefined =>
    list.length > 0 ? list[draw(list.length)] : undefined;
  const kind = draw(12);
  if (kind < 5) {
    const open = pick(possibleDecisions(table, world, seat));
    if (!open) return null;
    const count = 1 + draw(Math.min(open.upTo, open.options.length));
    const options = [...open.options].sort(() => draw(3) - 1).slice(0, count);
    return { type: 'decision.taken', decision: open.decision, options };
  }
  if (kind < 8)
    return (
      pick(possibleAnswers(table, world, seat)) ?? pick(possibleActs(table, world, seat)) ?? null
    );
  if (kind < 10) {
    const to =
      pick(
        (['police', 'prosecution', 'reception', 'cso'] as const).filter((other) => other !== seat),
      ) ?? 'cso';
    const part = pick(partsToShare(table, world, seat, to));
    const channel = pick(table.channels)?.id;
    const basis = pick(table.scenario.bases)?.id;
    return part && channel && basis
      ? { type: 'fact.shared', parts: [part], to, channel, basis }
      : null;
  }
  const last = events.findLast((event) => event.seat === seat);
  if (kind === 10 && last && canWithdraw(events, last.seq))
    return { type: 'act.withdrawn', event: last.seq };
  const past = pick(
    world.journal.filter((entry) => entry.kind === 'act.started' && entry.cause.event !== null),
  );
  const way = pick(table.ways)?.id;
  return past?.kind === 'act.started' && past.cause.event !== null && way
    ? { type: 'repair.tried', event: past.cause.event, ref: past.ref, way }
    : { type: 'note.written', text: 'A note.' };
}
