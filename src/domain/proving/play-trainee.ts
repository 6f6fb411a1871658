import { rubricOf, type Watched, watch } from '../scoring/index.ts';
import {
  apply,
  begin,
  type CompiledCase,
  type LogEvent,
  nextClockEvent,
  refuse,
  standByEvents,
  type World,
} from '../simulation/index.ts';
import type { Draw, Trainee } from './trainee.ts';

/** A play that is over, ready to be scored. */
export type Played = { world: World; watched: Watched; events: LogEvent[] };

/** A case has an end, and so has a trainee's patience: far above what any case needs. */
const mostEvents = 20_000;

/** Plays a case to its end with one trainee in every held seat. */
export function playTrainee(table: CompiledCase, trainee: Trainee, draw: Draw): Played {
  const { watched, observe, rest } = watch(rubricOf(table));
  const world = begin(table, observe);
  const events: LogEvent[] = [];
  const take = (event: LogEvent): boolean => {
    if (refuse(table, world, event)) return false;
    apply(table, world, event, observe);
    rest(world);
    events.push(event);
    return true;
  };
  rest(world);
  while (!world.ended && events.length < mostEvents) {
    let hasActed = false;
    for (const seat of table.settings.held) {
      const state = world.seats[table.index.seat.get(seat) ?? -1];
      if (world.ended || !state || state.busyUntil > world.now || state.standingBy) continue;
      const input = trainee({ table, world, seat, draw });
      if (input) hasActed = take({ seq: events.length, at: world.now, seat, ...input }) || hasActed;
    }
    if (hasActed || world.ended) continue;
    for (const event of standByEvents(table, world, events.length, null)) take(event);
    const clock = nextClockEvent(world, events.length);
    if (!clock || !take(clock)) break;
  }
  return { world, watched, events };
}
