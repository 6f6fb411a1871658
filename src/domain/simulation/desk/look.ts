import type { Condition, PlayableScenario, Seat } from '../../scenario/index.ts';
import { testOf } from '../compile/compile-case.ts';
import type { CompiledCase, Test } from '../compile/compiled-case.ts';
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

/** Whether a condition outside the world's own rules holds: words of a person, chips. Compiled once for each case. */
export function holds({ table, world }: Look, condition: Condition): boolean {
  const tests = compiled.get(table) ?? new Map<Condition, Test>();
  compiled.set(table, tests);
  const test = tests.get(condition) ?? testOf(table, condition);
  tests.set(condition, test);
  return test(world);
}
const compiled = new WeakMap<CompiledCase, Map<Condition, Test>>();

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
