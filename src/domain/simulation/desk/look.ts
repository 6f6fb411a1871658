import type { PlayableScenario, Seat } from '../../scenario/index.ts';
import type { CompiledCase } from '../compile/compiled-case.ts';
import type { LogEvent } from '../events.ts';
import { seatNumber, seatOf } from '../rules/journal-writing.ts';
import type { World } from '../world.ts';

/** One seat looking at one world: what every part of the desk is built from. */
export type Look = {
  table: CompiledCase;
  scenario: PlayableScenario;
  world: World;
  events: readonly LogEvent[];
  seat: Seat;
  /** Index of the seat in the world. */
  at: number;
};

/** Somebody outside the seat: another seat, or an authority by its name in the case. */
export type Party = { seat: Seat } | { called: string };

export function lookFrom(
  table: CompiledCase,
  world: World,
  events: readonly LogEvent[],
  seat: Seat,
): Look {
  return { table, scenario: table.scenario, world, events, seat, at: seatNumber(seat) };
}

/** @param id  a seat or an authority, as acts and requests name their receiver */
export function partyOf({ scenario }: Look, id: string | null): Party | null {
  if (id === null) return null;
  const seat = scenario.seats.find((one) => one.id === id);
  if (seat) return { seat: seat.id };
  const called = scenario.authorities.find((one) => one.id === id)?.called;
  return called === undefined ? null : { called };
}

export function isRunning(look: Look): boolean {
  return look.world.ended === null;
}

/** Whether the seat took, signed or carried out the act of this run. */
export function takesPart(look: Look, run: { seats: readonly number[] }): boolean {
  return run.seats.includes(look.at);
}

export function seatIds(indexes: readonly number[]): Seat[] {
  return indexes.map(seatOf);
}
