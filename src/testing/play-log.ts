import {
  apply,
  begin,
  type CompiledCase,
  compileCase,
  type Input,
  type JournalEntry,
  type LogEvent,
  nextClockEvent,
  refuse,
  type RunSettings,
  standByEvents,
  type World,
} from '../domain/simulation/index.ts';
import type { PlayableScenario, Seat } from '../domain/scenario/index.ts';

export const allSeats: RunSettings = {
  held: ['police', 'prosecution', 'reception', 'cso'],
  cut: null,
  variant: null,
  mode: 'real',
};

/** Plays a case by hand: the log grows with each accepted input, and a refused one throws with its reason. */
export function playByHand(scenario: PlayableScenario, settings: Partial<RunSettings> = {}) {
  const table: CompiledCase = compileCase(scenario, { ...allSeats, ...settings });
  const world: World = begin(table);
  const events: LogEvent[] = [];
  const log = (event: LogEvent) => {
    const why = refuse(table, world, event);
    if (why) throw new Error(`${event.type} refused: ${why}`);
    apply(table, world, event);
    events.push(event);
  };
  return {
    table,
    world,
    events,
    /** Why this input would be refused now, or null. */
    refusal: (seat: Seat | null, input: Input) =>
      refuse(table, world, { seq: events.length, at: world.now, seat, ...input }),
    does: (seat: Seat | null, input: Input) => {
      const seq = events.length;
      log({ seq, at: world.now, seat, ...input });
      return seq;
    },
    /** Everybody who is free stands by, and the clock goes on until the minute is reached or the case ends. */
    waitUntil: (minute: number) => {
      while (!world.ended && world.now < minute) {
        for (const event of standByEvents(table, world, events.length, minute)) log(event);
        const clock = nextClockEvent(world, events.length);
        if (!clock || (clock.type === 'clock.advanced' && clock.to > minute)) break;
        log(clock);
      }
    },
    happened: <Kind extends JournalEntry['kind']>(kind: Kind) =>
      world.journal.filter(
        (entry): entry is Extract<JournalEntry, { kind: Kind }> => entry.kind === kind,
      ),
  };
}
