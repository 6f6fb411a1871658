import { type Minute, seats } from '../../scenario/index.ts';
import type { CompiledCase } from '../compile/compiled-case.ts';
import type { LogEvent } from '../events.ts';
import { nextClock } from '../rules/agenda.ts';
import type { World } from '../world.ts';

/** What the single driver of the clock appends next, or null: someone is free to act, or the case has ended (rule 1). */
export function nextClockEvent(world: World, seq: number): LogEvent | null {
  if (world.ended) return null;
  const isWaiting = world.seats.every(
    (seat) => !seat.held || seat.busyUntil > world.now || seat.standingBy !== null,
  );
  const to = isWaiting ? nextClock(world) : null;
  return to === null ? null : { seq, at: world.now, seat: null, type: 'clock.advanced', to };
}

/** "Let time pass" for every free held seat, or for one. */
export function standByEvents(
  table: CompiledCase,
  world: World,
  seq: number,
  until: Minute | null,
): LogEvent[] {
  if (world.ended) return [];
  const free = table.scenario.seats.filter(({ id }) => {
    const state = world.seats[seats.indexOf(id)];
    return state?.held === true && state.busyUntil <= world.now && state.standingBy === null;
  });
  return free.map(({ id }, at) => ({
    seq: seq + at,
    at: world.now,
    seat: id,
    type: 'seat.stoodBy',
    until,
  }));
}
