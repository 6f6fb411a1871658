import type { Minute, Seat } from '../../../domain/scenario/index.ts';
import {
  apply,
  type CompiledCase,
  copyWorld,
  type Input,
  type LogEvent,
  nextClockEvent,
  type Refusal,
  refuseNext,
  standByEvents,
  type World,
} from '../../../domain/simulation/index.ts';

/** Where a run stands, for planning what is appended next. `wall` is a remark on events: ISO time. */
export type Standing = {
  table: CompiledCase;
  world: World;
  events: readonly LogEvent[];
  wall: string;
};
export type Planned = { events: LogEvent[]; refusal: Refusal | null };

/** One input of a seat. The clock stays: it moves when the person lets time pass, so an act can be taken back. */
export function planInput(standing: Standing, seat: Seat, input: Input): Planned {
  const { table, world, events, wall } = standing;
  const event: LogEvent = { seq: events.length, at: world.now, seat, wall, ...input };
  const refusal = refuseNext(table, world, events, event);
  return refusal ? { events: [], refusal } : { events: [event], refusal: null };
}

/**
 * Time passes: whoever is free stands by, and the clock goes on until a held seat is free again or the case ends.
 *
 * @param until  null: until something happens; else at the latest until this minute
 */
export function planTime({ table, world, events, wall }: Standing, until: Minute | null): Planned {
  const ahead = copyWorld(world);
  const planned: LogEvent[] = [];
  const add = (event: LogEvent) => {
    apply(table, ahead, event);
    planned.push({ ...event, wall });
  };
  const next = () => events.length + planned.length;
  for (const event of standByEvents(table, ahead, next(), until)) add(event);
  for (
    let clock = nextClockEvent(ahead, next());
    clock !== null;
    clock = nextClockEvent(ahead, next())
  )
    add(clock);
  return { events: planned, refusal: null };
}
