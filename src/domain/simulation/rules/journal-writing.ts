import type { Seat } from '../../scenario/index.ts';
import type { CompiledCase } from '../compile/compiled-case.ts';
import type { Cause, JournalEntry } from '../journal.ts';
import type { World } from '../world.ts';

/** Called for every journal entry while a log is replayed. It may read the world and must not change it. */
export type Observe = (entry: JournalEntry, world: World) => void;

/** The table, the running copy, and who watches: what every rule works on. */
export type Play = { table: CompiledCase; world: World; observe: Observe | null };

type Distribute<Entry> = Entry extends unknown ? Omit<Entry, 'at' | 'cause'> : never;

export function note(play: Play, cause: Cause, what: Distribute<JournalEntry>): void {
  const entry = { at: play.world.now, cause, ...what } as JournalEntry;
  play.world.journal.push(entry);
  play.observe?.(entry, play.world);
}

/** Something visible reached these seats: whoever stood by is awake again (rule 2). */
export function wake(world: World, seats: readonly number[]): void {
  for (const seat of seats) {
    const state = world.seats[seat];
    if (state) state.standingBy = null;
  }
}

export function seatOf(at: number): Seat {
  return order[at] as Seat;
}
const order: readonly Seat[] = ['police', 'prosecution', 'reception', 'cso'];

export function seatNumber(seat: Seat): number {
  return order.indexOf(seat);
}
