import type { CompiledAct } from '../compile/compiled-case.ts';
import type { Cause } from '../journal.ts';
import type { ActRun, World } from '../world.ts';
import { plan } from './agenda.ts';
import { finishQuestion } from './dialogues.ts';
import { beginEffects, finishEffects } from './effects.ts';
import { note, type Play, seatOf, wake } from './journal-writing.ts';
import { touch } from './people.ts';
import { sendRequest } from './requests.ts';
import { planTicks } from './ticks.ts';

/** Acts that begin by one input, when `startsOf` says so. */
export type Beginning = {
  acts: readonly number[];
  /** One for each act. */
  starts: readonly number[];
  /** Kept busy by all of them; empty for a default step. */
  seats: number[];
  inTurn: boolean;
  cause: Cause;
  scored: boolean;
};

/** Starts acts, or books those whose time comes later (rule 14). All have their place before the first has effects. */
export function beginActs(play: Play, what: Beginning): void {
  const { world, table } = play;
  const runs: ActRun[] = [];
  what.acts.forEach((at, index) => {
    const act = table.acts[at] as CompiledAct;
    const from = what.starts[index] ?? world.now;
    const id = world.nextId++;
    const run: ActRun = {
      id,
      act: at,
      seats: what.seats,
      state: 'booked',
      from,
      until: from + act.takes,
      beside: what.inTurn ? id : (runs[0]?.id ?? id),
      follows: what.inTurn ? (runs.at(-1)?.id ?? -1) : -1,
      scored: what.scored,
      cause: { ...what.cause, ref: act.ref },
    };
    runs.push(run);
    world.runs.push(run);
    const doable = world.doables[at];
    if (doable) doable.asked++;
    book(world, act, run);
  });
  for (const run of runs) {
    if (run.from > world.now) {
      plan(world, run.from, 'start', run.cause, { kind: 'act.start', run: run.id });
      noteBooked(play, run);
    } else startRun(play, run);
  }
}

/** The start itself; also when a booked minute has come. */
export function startRun(play: Play, run: ActRun): void {
  const { world, table } = play;
  const act = table.acts[run.act] as CompiledAct;
  // The talk was over before this question came up.
  if (act.role === 'question' && world.dialogues[act.owner]?.ended) return dropRun(play, run);
  run.state = 'running';
  const doable = world.doables[run.act];
  if (doable) doable.starts++;
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
  plan(world, run.until, 'finish', run.cause, { kind: 'act.finish', run: run.id });
}

export function finishRun(play: Play, run: ActRun): void {
  const { world, table } = play;
  const act = table.acts[run.act] as CompiledAct;
  const doable = world.doables[run.act];
  run.state = 'finished';
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
  planTicks(world, table.moments.afterAct[run.act]);
  for (const person of act.people) touch(play, person);
  finishEffects(play, act.effects, run.cause);
  if (act.role === 'question') finishQuestion(play, run.act, run.cause);
  // Nobody takes a default step: what it asks for comes from the seat of its decision.
  const sender = run.seats[0] ?? table.decisions[act.owner]?.seat ?? 0;
  if (act.role === 'request') sendRequest(play, act.owner, sender, run.cause);
  if (act.asks >= 0) sendRequest(play, act.asks, sender, run.cause);
}

/** A booked act that will not be done: its units are free again, and it may be asked for anew. */
export function dropRun(play: Play, run: ActRun): void {
  const { world, table } = play;
  world.runs = world.runs.filter(({ id }) => id !== run.id);
  world.bookings = world.bookings.filter((booking) => booking.run !== run.id);
  const doable = world.doables[run.act];
  if (doable) doable.asked--;
  note(play, run.cause, {
    kind: 'act.fell',
    run: run.id,
    ref: table.acts[run.act]?.ref ?? '',
    seats: run.seats.map(seatOf),
  });
  wake(world, run.seats);
}

export function book(world: World, act: CompiledAct, { id, from }: ActRun): void {
  if (act.units.length === 0) return;
  world.bookings = world.bookings.filter(({ to }) => to > world.now);
  for (const { resource, count, for: length } of act.units)
    if (length > 0) world.bookings.push({ resource, count, from, to: from + length, run: id });
}

export function noteBooked(play: Play, { id, act, seats, from, until, cause }: ActRun): void {
  note(play, cause, {
    kind: 'act.booked',
    run: id,
    ref: play.table.acts[act]?.ref ?? '',
    seats: seats.map(seatOf),
    from,
    until,
  });
}
