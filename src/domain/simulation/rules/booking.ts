import type { CompiledCase } from '../compile/compiled-case.ts';
import type { World } from '../world.ts';

/** What an act asks of resources and of people's time, from its start. */
export type Demand = {
  units: { resource: number; count: number; for: number }[];
  seats: number[];
  takes: number;
};

/** Free units at a minute. */
export function freeUnits(world: World, resource: number, at: number): number {
  let used = 0;
  for (const booking of world.bookings) {
    if (booking.resource === resource && booking.from <= at && at < booking.to)
      used += booking.count;
  }
  return capacityAt(world, resource, at) - used;
}

function capacityAt(world: World, resource: number, at: number): number {
  let count = 0;
  for (const step of world.resources[resource]?.steps ?? [])
    if (step.from <= at) count = step.count;
  return count;
}

/**
 * The first minute from `from` at which everything asked for is free for long enough, inside duty hours (rule 14);
 * null when there is none before the case ends. Only minutes at which something changes are tried.
 */
export function firstFit(
  table: CompiledCase,
  world: World,
  demand: Demand,
  from: number,
): number | null {
  const latest = table.scenario.clock.latest;
  for (const start of candidates(table, world, demand, from)) {
    if (start > latest) return null;
    if (fits(table, world, demand, start)) return start;
  }
  return null;
}

function fits(table: CompiledCase, world: World, demand: Demand, start: number): boolean {
  for (const { resource, count, for: length } of demand.units) {
    const rule = table.resources[resource];
    const to = start + Math.max(length, 1);
    if (!rule || start < rule.from) return false;
    if (rule.duty && !rule.duty.some((duty) => duty.from <= start && to <= duty.to)) return false;
    if (leastFree(world, resource, start, to) < count) return false;
  }
  return demand.seats.every((seat) => isSeatFree(world, seat, start, start + demand.takes));
}

function leastFree(world: World, resource: number, from: number, to: number): number {
  let least = freeUnits(world, resource, from);
  for (const booking of world.bookings) {
    if (booking.resource === resource && booking.from > from && booking.from < to) {
      least = Math.min(least, freeUnits(world, resource, booking.from));
    }
  }
  for (const step of world.resources[resource]?.steps ?? []) {
    if (step.from > from && step.from < to)
      least = Math.min(least, freeUnits(world, resource, step.from));
  }
  return least;
}

/** Free from `from` to `to`: not busy, and no booked act of its own in between. */
export function isSeatFree(world: World, seat: number, from: number, to: number): boolean {
  const state = world.seats[seat];
  if (!state || state.busyUntil > from) return false;
  return !world.runs.some(
    (run) =>
      run.seats.includes(seat) &&
      run.from > world.now &&
      (run.from < to || run.from === from) &&
      from < run.until,
  );
}

function candidates(table: CompiledCase, world: World, demand: Demand, from: number): number[] {
  const times = new Set([from]);
  const add = (at: number) => {
    if (at > from) times.add(at);
  };
  for (const { resource } of demand.units) {
    const rule = table.resources[resource];
    if (rule) add(rule.from);
    for (const duty of rule?.duty ?? []) add(duty.from);
    for (const step of world.resources[resource]?.steps ?? []) add(step.from);
    for (const booking of world.bookings) if (booking.resource === resource) add(booking.to);
  }
  for (const seat of demand.seats) {
    add(world.seats[seat]?.busyUntil ?? 0);
    for (const run of world.runs) if (run.seats.includes(seat)) add(run.until);
  }
  return [...times].sort((a, b) => a - b);
}
