import type { CompiledAct, CompiledCase } from '../compile/compiled-case.ts';
import type { World } from '../world.ts';
import { type Demand, demandOf, firstFit, fits } from './booking.ts';

/** Why acts cannot be begun together as they were chosen. */
export type NoStart = 'busy' | 'booked' | 'no-capacity';

/**
 * When acts that are chosen together would start, in the order chosen (rules 12 and 14). An act that needs no units
 * starts now or, in turn, right after the one before; one that needs some is booked for the first time they are free.
 */
export function startsOf(
  table: CompiledCase,
  world: World,
  seats: readonly number[],
  acts: readonly number[],
  inTurn: boolean,
): number[] | NoStart {
  for (const seat of seats) if ((world.seats[seat]?.busyUntil ?? 0) > world.now) return 'busy';
  // Units that the first act takes are gone for the second; the world itself is not touched.
  const ahead = acts.length > 1 ? { ...world, bookings: [...world.bookings] } : world;
  const starts: number[] = [];
  let earliest = world.now;
  for (const at of acts) {
    const act = table.acts[at] as CompiledAct;
    const start = startOf(table, ahead, demandOf(act, seats), earliest);
    if (typeof start === 'string') return start;
    starts.push(start);
    if (acts.length > 1)
      for (const { resource, count, for: length } of act.units)
        ahead.bookings.push({ resource, count, from: start, to: start + length, run: -1 });
    if (inTurn) earliest = start + act.takes;
  }
  return starts;
}

function startOf(
  table: CompiledCase,
  world: World,
  demand: Demand,
  earliest: number,
): number | NoStart {
  if (demand.units.length > 0) return firstFit(table, world, demand, earliest) ?? 'no-capacity';
  return fits(table, world, demand, earliest) ? earliest : 'booked';
}
