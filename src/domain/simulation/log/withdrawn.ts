import type { LogEvent } from '../events.ts';

/**
 * Undo (rule 4). A withdrawn input stays in the log and no longer counts: the world is replayed without it.
 *
 * @returns the events that count; the withdrawal itself counts, as a note
 */
export function eventsThatCount(events: readonly LogEvent[]): LogEvent[] {
  const withdrawn = new Set(
    events.flatMap((event) => (event.type === 'act.withdrawn' ? [event.event] : [])),
  );
  return withdrawn.size === 0 ? [...events] : events.filter(({ seq }) => !withdrawn.has(seq));
}

/** Legal only before the clock moves on and before another seat does anything. */
export function canWithdraw(events: readonly LogEvent[], target: number): boolean {
  const gone = new Set(
    events.flatMap((event) => (event.type === 'act.withdrawn' ? [event.event] : [])),
  );
  const act = events.find(({ seq }) => seq === target);
  if (!act || act.seat === null || gone.has(target) || !undoable.has(act.type)) return false;
  const since = events.filter(
    ({ seq, type }) => seq > target && !gone.has(seq) && type !== 'act.withdrawn',
  );
  return (
    since.every((event) => event.type === 'note.written' || event.type === 'vote.cast') &&
    !since.some(movesClock)
  );
}

const undoable: ReadonlySet<LogEvent['type']> = new Set<LogEvent['type']>([
  'decision.taken',
  'act.taken',
  'request.sent',
  'request.answered',
  'proposal.agreed',
  'proposal.refused',
  'fact.shared',
  'fact.withheld',
  'repair.tried',
  'seat.stoodBy',
]);

function movesClock(event: LogEvent): boolean {
  return event.type === 'clock.advanced';
}
