import { copyWatched, rubricOf, watch, type Watched } from '../../scoring/index.ts';
import {
  apply,
  begin,
  type CompiledCase,
  copyWorld,
  type Input,
  type LogEvent,
  nextClockEvent,
  refuse,
  standByEvents,
  type World,
} from '../../simulation/index.ts';
import type { Minute, Seat } from '../../scenario/index.ts';
import type { Coverage } from './coverage.ts';
import type { Trail } from './trail.ts';

/** What all plays with the same people at the same seats share. */
export type Ground = {
  table: CompiledCase;
  rubric: ReturnType<typeof rubricOf>;
  coverage: Coverage;
};

/** One play, that goes on input by input and can be copied to go on in several ways. */
export type Line = { ground: Ground; world: World; trail: Trail | null; watching: Watching };
type Watching = ReturnType<typeof watch>;

export function groundOf(table: CompiledCase, coverage: Coverage): Ground {
  return { table, rubric: rubricOf(table), coverage };
}

export function beginLine(ground: Ground): Line {
  const watching = watch(ground.rubric);
  const sighting = { table: ground.table, trail: null };
  const world = begin(ground.table, (entry, at) => {
    watching.observe(entry, at);
    ground.coverage.note(entry, at, sighting);
  });
  watching.rest(world);
  const line = { ground, world, trail: null, watching };
  ground.coverage.rest(world, sighting);
  return line;
}

export function copyLine({ ground, world, trail, watching }: Line): Line {
  const watched: Watched = copyWatched(watching.watched);
  return { ground, world: copyWorld(world), trail, watching: watch(ground.rubric, watched) };
}

/** @returns false when the world does not accept the input now */
export function act(line: Line, seat: Seat | null, input: Input): boolean {
  return give(line, { seq: line.trail?.length ?? 0, at: line.world.now, seat, ...input });
}

function give(line: Line, event: LogEvent): boolean {
  const { ground, world, watching } = line;
  const { table, coverage } = ground;
  if (refuse(table, world, event)) return false;
  line.trail = { event, before: line.trail, length: event.seq + 1 };
  const sighting = { table, trail: line.trail };
  apply(table, world, event, (entry, at) => {
    watching.observe(entry, at);
    coverage.note(entry, at, sighting);
  });
  watching.rest(world);
  coverage.rest(world, sighting);
  return true;
}

/**
 * Everybody who is free stands by, and the clock goes to the next minute at which somebody may act. Nobody acts in a
 * minute whose deadlines have run, because a playthrough has no words for it: who is woken by them acts a minute later.
 *
 * @param until  the clock stops there at the latest; null: at what comes next
 * @returns false when the case does not go on
 */
export function letTimePass(line: Line, until: Minute | null = null): boolean {
  const { ground, world } = line;
  const from = world.now;
  while (!world.ended && world.now === from) {
    const isWoken = world.closing && world.seats.some((seat) => seat.held && isAwake(seat, from));
    const stop = isWoken ? from + 1 : until;
    const seq = line.trail?.length ?? 0;
    for (const event of standByEvents(ground.table, world, seq, stop)) give(line, event);
    const clock = nextClockEvent(world, line.trail?.length ?? 0);
    if (!clock || !give(line, clock)) return false;
  }
  return true;
}

function isAwake({ busyUntil, standingBy }: World['seats'][number], now: Minute): boolean {
  return busyUntil <= now && standingBy === null;
}
