import type { Seat } from '../../scenario/index.ts';
import type { CompiledAct } from '../compile/compiled-case.ts';
import type { Cause } from '../journal.ts';
import type { ActRun, World } from '../world.ts';
import { plan, unplan } from './agenda.ts';
import { type Demand, firstFit } from './booking.ts';
import { beginEffects, finishEffects } from './effects.ts';
import { note, type Play, seatOf, wake } from './journal-writing.ts';
import { touch } from './people.ts';
import { sendRequest } from './requests.ts';
import { finishQuestion } from './dialogues.ts';

/** What starting an act would need, by its seats. */
export function demandOf(act: CompiledAct, seats: number[]): Demand {
  return {
    seats,
    takes: act.takes,
    units: [
      ...act.needs.map((need) => ({ ...need, for: act.takes })),
      ...act.keepsBusy.map((kept) => ({ ...kept, for: act.keepsBusyFor })),
    ],
  };
}

/**
 * Starts an act, or books it for the first minute at which its resources and seats are free (rule 14).
 * `from` lets acts of one menu follow each other; without it the act starts as soon as it can.
 */
export function beginAct(
  play: Play,
  at: number,
  seats: number[],
  cause: Cause,
  how: { scored: boolean; from?: number; sideBySide?: boolean },
): ActRun {
  const { world, table } = play;
  const act = table.acts[at] as CompiledAct;
  const earliest = how.from ?? world.now;
  const demand = demandOf(act, how.sideBySide ? [] : seats);
  const needsFit = demand.units.length > 0 || earliest > world.now;
  const from = needsFit ? (firstFit(table, world, demand, earliest) ?? earliest) : earliest;
  const run: ActRun = {
    id: world.nextId++,
    act: at,
    seats,
    from,
    until: from + act.takes,
    scored: how.scored,
    cause,
  };
  world.runs.push(run);
  const doable = world.doables[at];
  if (doable) doable.starts++;
  book(world, act, run);
  if (from > world.now) {
    plan(world, from, 0, cause, { kind: 'act.start', run: run.id });
    note(play, cause, {
      kind: 'act.booked',
      run: run.id,
      ref: act.ref,
      seats: seats.map(seatOf),
      from,
      until: run.until,
    });
  } else startRun(play, run);
  return run;
}

/** The start itself; also when a booked minute has come. */
export function startRun(play: Play, run: ActRun): void {
  const { world, table } = play;
  const act = table.acts[run.act] as CompiledAct;
  for (const seat of run.seats) {
    const state = world.seats[seat];
    if (!state) continue;
    state.busyUntil = Math.max(state.busyUntil, run.until);
    state.standingBy = null;
  }
  note(play, run.cause, {
    kind: 'act.started',
    run: run.id,
    ref: act.ref,
    seats: run.seats.map(seatOf),
    until: run.until,
    scored: run.scored,
  });
  beginEffects(play, act.effects, run);
  plan(world, run.until, 0, run.cause, { kind: 'act.finish', run: run.id });
}

export function finishRun(play: Play, run: ActRun): void {
  const { world, table } = play;
  const act = table.acts[run.act] as CompiledAct;
  const doable = world.doables[run.act];
  if (doable) {
    doable.finishes++;
    doable.lastFinish = world.now;
  }
  const text = act.text.find(({ when }) => when === null || when(world))?.key ?? null;
  note(play, run.cause, {
    kind: 'act.finished',
    run: run.id,
    ref: act.ref,
    seats: run.seats.map(seatOf),
    started: run.from,
    text,
  });
  wake(world, run.seats);
  for (const person of act.people) touch(play, person);
  finishEffects(play, act.effects, run.cause);
  if (act.role === 'question') finishQuestion(play, run.act, run.cause);
  if (act.role === 'request') sendRequest(play, act.owner, run.seats[0] ?? 0, run.cause);
  if (act.asks >= 0) sendRequest(play, act.asks, run.seats[0] ?? 0, run.cause);
}

function book(world: World, act: CompiledAct, run: ActRun): void {
  for (const { resource, count } of act.needs) {
    world.bookings.push({ resource, count, from: run.from, to: run.until, run: run.id });
  }
  for (const { resource, count } of act.keepsBusy) {
    world.bookings.push({
      resource,
      count,
      from: run.from,
      to: run.from + act.keepsBusyFor,
      run: run.id,
    });
  }
}

/** Lost capacity: acts booked but not begun look for a new time, in the order of asking (rule 14). */
export function replanBookings(play: Play): void {
  const { world, table } = play;
  const waiting = world.runs.filter((run) => run.from > world.now).sort((a, b) => a.id - b.id);
  const ids = new Set(waiting.map(({ id }) => id));
  world.bookings = world.bookings.filter((booking) => !ids.has(booking.run));
  unplan(world, (item) => item.kind === 'act.start' && ids.has(item.run));
  world.runs = world.runs.filter((run) => !ids.has(run.id));
  for (const run of waiting) {
    const act = table.acts[run.act] as CompiledAct;
    const from = firstFit(table, world, demandOf(act, run.seats), world.now);
    if (from === null) {
      // No time is left before the case ends: the booking falls, and its seat learns of it.
      wake(world, run.seats);
      continue;
    }
    const moved: ActRun = { ...run, from, until: from + act.takes };
    world.runs.push(moved);
    book(world, act, moved);
    if (from > world.now) plan(world, from, 0, run.cause, { kind: 'act.start', run: run.id });
    else startRun(play, moved);
    const seats: Seat[] = run.seats.map(seatOf);
    note(play, run.cause, {
      kind: 'act.booked',
      run: run.id,
      ref: act.ref,
      seats,
      from,
      until: moved.until,
    });
  }
}
