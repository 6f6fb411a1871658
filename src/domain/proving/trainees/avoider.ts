import {
  apply,
  copyWorld,
  type CompiledCase,
  nextClockEvent,
  possibleAnswers,
  possibleDecisions,
  standByEvents,
  type World,
} from '../../simulation/index.ts';
import type { Trainee } from '../trainee.ts';
import { bestOf } from './novice.ts';

/** Looks half a day ahead. */
const horizon = 12 * 60;

/**
 * Takes, of all options, the one after which the fewest further decisions open: whoever skips hard questions must not
 * gain by it (the denominator rule). Signs what its colleague proposes. Between equals it takes the better option.
 */
export const avoider: Trainee = ({ table, world, seat }) => {
  const answer = possibleAnswers(table, world, seat)[0];
  if (answer) return answer;
  const open = possibleDecisions(table, world, seat)[0];
  if (!open) return null;
  let fewest = Number.POSITIVE_INFINITY;
  let chosen: string[] = [];
  for (const option of bestOf(table, world, open.decision, open.options)) {
    const count = decisionsOpenedAfter(table, world, seat, open.decision, option);
    if (count < fewest) {
      fewest = count;
      chosen = [option];
    }
  }
  return { type: 'decision.taken', decision: open.decision, options: chosen };
};

function decisionsOpenedAfter(
  table: CompiledCase,
  now: World,
  seat: Parameters<typeof possibleDecisions>[2],
  decision: string,
  option: string,
): number {
  const world = copyWorld(now);
  const until = world.now + horizon;
  apply(table, world, {
    seq: -1,
    at: world.now,
    seat,
    type: 'decision.taken',
    decision,
    options: [option],
  });
  while (!world.ended && world.now < until) {
    for (const event of standByEvents(table, world, -1, null)) apply(table, world, event);
    const clock = nextClockEvent(world, -1);
    if (!clock) break;
    apply(table, world, clock);
  }
  return world.journal.filter(({ kind }) => kind === 'decision.opened').length;
}
