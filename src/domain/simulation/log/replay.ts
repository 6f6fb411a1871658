import type { CompiledCase } from '../compile/compiled-case.ts';
import { apply, begin } from '../drivers/bulk.ts';
import type { LogEvent } from '../events.ts';
import type { Observe } from '../rules/journal-writing.ts';
import { type Refusal, refuse } from '../rules/legality.ts';
import type { World } from '../world.ts';
import { canWithdraw, eventsThatCount } from './withdrawn.ts';

/** What a log comes to. A log of another version or a damaged one stops at the first input that is not accepted. */
export type Replayed = { world: World; refused: { event: LogEvent; why: Refusal } | null };

export function replay(
  table: CompiledCase,
  events: readonly LogEvent[],
  observe: Observe | null = null,
): Replayed {
  const world = begin(table, observe);
  for (const event of eventsThatCount(events)) {
    const why = refuse(table, world, event);
    if (why) return { world, refused: { event, why } };
    apply(table, world, event, observe);
  }
  return { world, refused: null };
}

/** Whether a log would take one more input: the rules of the world, and for undo the rules of the log. */
export function refuseNext(
  table: CompiledCase,
  world: World,
  events: readonly LogEvent[],
  event: LogEvent,
): Refusal | null {
  if (event.type === 'act.withdrawn')
    return canWithdraw(events, event.event, event.seat) ? null : 'cannot-withdraw';
  return refuse(table, world, event);
}
