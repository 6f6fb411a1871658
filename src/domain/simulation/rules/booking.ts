import type { CompiledAct, CompiledCase, Units } from '../compile/compiled-case.ts';
import type { World } from '../world.ts';

/** What an act asks of resources and of people's time, from its start. */
export type Demand = {
  units: readonly Units[];
  seats: readonly number[];
  takes: number;
  /** Acts of one menu played side by side do not stand in each other's way; -1: it is alone. */
  beside: number;
};

/** What starting an act would need, by its seats. */
export function demandOf(act: CompiledAct, seats: readonly number[], beside = -1): Demand {
  return { units: act.units, seats, takes: act.takes, beside };
}

/** Free units at a minute; lost capacity may leave fewer than none. */
function freeUnits(world: World, resource: number, at: number): number {
  let free = capacityAt(world, resource, at);
  for (const booking of world.bookings) {
    if (booking.resource === resource && booking.from <= at && at < booking.to)
      free -= booking.count;
  }
  return free;
}

/** Free units that somebody could have now: none off duty. */
export function availableUnits(table: CompiledCase, world: World, resource: number): number {
  return isOnDuty(table, resource, world.now, world.now + 1)
    ? Math.max(0, freeUnits(world, resource, world.now))
    : 0;
}

function capacityAt(world: World, resource: number, at: number): number {
  let count = 0;
  for (const step of world.resources[resource]?.steps ?? [])
    if (step.from <= at) count = step.count;
  return count;
}

function isOnDuty({ resources }: CompiledCase, resource: number, from: number, to: number) {
  const rule = resources[resource];
  if (!rule || from < rule.from) return false;
  return rule.duty === null || rule.duty.some((duty) => duty.from <= from && to <= duty.to);
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
  if (fits(table, world, demand, from)) return from;
  const { latest } = table.scenario.clock;
  for (const start of candidates(table, world, demand, from)) {
    if (start > latest) return null;
    if (fits(table, world, demand, start)) return start;
  }
  return null;
}

export function fits(table: CompiledCase, world: World, demand: Demand, start: number): boolean {
  for (const { resource, count, for: length } of demand.units) {
    const to = start + Math.max(length, 1);
    if (!isOnDuty(table, resource, start, to)) return false;
    if (leastFree(world, resource, start, to) < count) return false;
  }
  return demand.seats.every((seat) =>
    isSeatFree(world, seat, start, start + demand.takes, demand.beside),
  );
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
export function isSeatFree(
  world: World,
  seat: number,
  from: number,
  to: number,
  beside = -1,
): boolean {
  const state = world.seats[seat];
  if (!state || (state.busyUntil > from && !isBusyBeside(world, seat, beside))) return false;
  for (const run of world.runs) {
    if (run.state !== 'booked' || run.beside === beside || !run.seats.includes(seat)) continue;
    if ((run.from < to || run.from === from) && from < run.until) return false;
  }
  return true;
}

/** Busy only with the other acts of the same menu. */
function isBusyBeside(world: World, seat: number, beside: number): boolean {
  if (beside < 0) return false;
  const { busyUntil } = world.seats[seat] ?? { busyUntil: 0 };
  return world.runs.some(
    (run) =>
      run.beside === beside &&
      run.state === 'running' &&
      run.seats.includes(seat) &&
      run.until >= busyUntil,
  );
}

/** Later minutes at which something becomes free, soonest first. */
function candidates(table: CompiledCase, world: World, demand: Demand, from: number): number[] {
  const times = new Set<number>();
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
    for (const run of world.runs)
      if (run.state === 'booked' && run.seats.includes(seat)) add(run.until);
  }
  return [...times].sort((a, b) => a - b);
}
