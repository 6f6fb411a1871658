import type { Cause } from '../journal.ts';
import { type AgendaItem, ranks, type World } from '../world.ts';

type Distribute<Item> = Item extends unknown ? Omit<Item, 'due' | 'rank' | 'id' | 'cause'> : never;
export type Planned = Distribute<AgendaItem>;

/** What the case itself brings. */
export const byCase: Cause = { event: null, seat: null, ref: null };

/** Puts an item on the agenda; the agenda stays in the order of rule 3: due, rank, creation. */
export function plan(
  world: World,
  due: number,
  rank: keyof typeof ranks,
  cause: Cause,
  what: Planned,
): void {
  const item = { due, rank: ranks[rank], id: world.nextId++, cause, ...what } as AgendaItem;
  let at = world.agenda.length;
  while (at > 0) {
    const before = world.agenda[at - 1] as AgendaItem;
    if (before.due < due || (before.due === due && before.rank <= item.rank)) break;
    at--;
  }
  world.agenda.splice(at, 0, item);
}

/** The first item that may run now: deadlines and closings wait until their minute ends. */
export function nextDue(world: World): AgendaItem | null {
  const item = world.agenda[0];
  if (!item || item.due > world.until) return null;
  return item.due < world.until || item.rank < ranks.deadline || world.closing ? item : null;
}

/** Where the clock goes next: the present minute when only its deadlines are left, else the next due minute. */
export function nextClock(world: World): number | null {
  const item = world.agenda[0];
  return item ? Math.max(item.due, world.now) : null;
}

/** Removes what no longer holds: planned items that match. */
export function unplan(world: World, drop: (item: AgendaItem) => boolean): readonly AgendaItem[] {
  if (!world.agenda.some(drop)) return none;
  const dropped = world.agenda.filter(drop);
  world.agenda = world.agenda.filter((item) => !drop(item));
  return dropped;
}
const none: readonly AgendaItem[] = [];
