import type { CompiledAct } from '../compile/compiled-case.ts';
import type { ActRun } from '../world.ts';
import { book, dropRun, noteBooked } from './acts.ts';
import { plan, unplan } from './agenda.ts';
import { demandOf, firstFit, fits } from './booking.ts';
import type { Play } from './journal-writing.ts';

/**
 * Lost capacity (rule 14): acts booked but not begun look for a time, in the order of asking. What still fits stays
 * where it is; an act in turn stays behind the one it follows; what no longer fits before the case ends falls.
 */
export function replanBookings(play: Play): void {
  const { world } = play;
  const waiting = world.runs.filter(({ state }) => state === 'booked').sort((a, b) => a.id - b.id);
  const ids = new Set(waiting.map(({ id }) => id));
  world.bookings = world.bookings.filter(({ run }) => !ids.has(run));
  world.runs = world.runs.filter(({ id }) => !ids.has(id));
  for (const run of waiting) place(play, run);
}

function place(play: Play, run: ActRun): void {
  const { world, table } = play;
  const act = table.acts[run.act] as CompiledAct;
  const demand = demandOf(act, run.seats, run.beside);
  const follows = world.runs.findLast(({ id }) => id === run.follows);
  const earliest = Math.max(world.now, follows?.until ?? 0);
  const stays = run.from >= earliest && fits(table, world, demand, run.from);
  const from = stays ? run.from : firstFit(table, world, demand, earliest);
  if (from === run.from) {
    world.runs.push(run);
    return book(world, act, run);
  }
  unplan(world, (item) => item.kind === 'act.start' && item.run === run.id);
  if (from === null) return dropRun(play, run);
  const moved: ActRun = { ...run, from, until: from + act.takes };
  world.runs.push(moved);
  book(world, act, moved);
  plan(world, from, 'start', run.cause, { kind: 'act.start', run: run.id });
  if (from > world.now) noteBooked(play, moved);
}
