import type { CompiledCase } from '../compile/compiled-case.ts';
import { apply, begin } from '../drivers/bulk.ts';
import { nextClockEvent, standByEvents } from '../drivers/stand-by.ts';
import type { Input, LogEvent } from '../events.ts';
import { type Refusal, refuse } from '../rules/legality.ts';
import type { World } from '../world.ts';
import { eventsThatCount } from './withdrawn.ts';

export type WhatIf = {
  /** The log as it would have been: the model's estimate, not proof. */
  events: LogEvent[];
  world: World;
  /** Later inputs that were no longer possible. */
  skipped: { event: LogEvent; why: Refusal }[];
};

/**
 * Another choice at one point, and everything else as it was (rule 34): later inputs come at their old minute or, if
 * their seat is busy then, as soon as it is free; what is no longer legal is skipped and listed. Answers that others
 * gave are used again; a decision that nobody ever answered lapses.
 *
 * @param changed the seq of the event whose input is exchanged
 */
export function whatIf(
  table: CompiledCase,
  log: readonly LogEvent[],
  changed: number,
  instead: Input,
): WhatIf {
  const old = eventsThatCount(log);
  const world = begin(table);
  const events: LogEvent[] = [];
  const skipped: WhatIf['skipped'] = [];
  const renumbered = new Map<number, number>();
  const add = (event: LogEvent) => {
    apply(table, world, event);
    events.push(event);
  };
  const waitWhile = (isEarly: () => boolean, until: number) => {
    while (!world.ended && isEarly()) {
      for (const event of standByEvents(
        table,
        world,
        events.length,
        until > world.now ? until : null,
      ))
        add(event);
      const clock = nextClockEvent(world, events.length);
      if (!clock) return;
      add(clock);
    }
  };
  for (const event of old) {
    const { seq, at, seat, wall: _, ...was } = event;
    if (seq < changed) {
      renumbered.set(seq, events.length);
      add({ ...event, seq: events.length });
      continue;
    }
    const input = seq === changed ? instead : pointAnew(was, renumbered);
    if (input.type === 'clock.advanced' || input.type === 'seat.stoodBy') continue;
    waitWhile(() => world.now < at, at);
    const next = () => ({ seq: events.length, at: world.now, seat, ...input });
    waitWhile(() => ['busy', 'booked'].includes(refuse(table, world, next()) ?? ''), 0);
    const why = refuse(table, world, next());
    if (why) skipped.push({ event, why });
    else {
      renumbered.set(seq, events.length);
      add(next());
    }
  }
  waitWhile(() => true, 0);
  return { events, world, skipped };
}

/** Inputs that point at an earlier one follow it to its new number. */
function pointAnew(input: Input, renumbered: ReadonlyMap<number, number>): Input {
  switch (input.type) {
    case 'proposal.agreed':
    case 'proposal.refused':
      return { ...input, proposal: renumbered.get(input.proposal) ?? -1 };
    case 'repair.tried':
    case 'act.withdrawn':
      return { ...input, event: renumbered.get(input.event) ?? -1 };
    default:
      return input;
  }
}
