import type { Seat } from '../../scenario/index.ts';
import type { LogEvent } from '../events.ts';

/**
 * Undo (rule 4). A withdrawn input stays in the log and no longer counts: the world is replayed without it. A
 * withdrawal that came too late, as in a damaged log, takes nothing back.
 *
 * @returns the events that count; the withdrawal itself counts, as a note
 */
export function eventsThatCount(events: readonly LogEvent[]): LogEvent[] {
  const { withdrawn } = undoOf(events);
  return withdrawn.size === 0 ? [...events] : events.filter(({ seq }) => !withdrawn.has(seq));
}

/** What can still be taken back, one by one: oldest first, so the last of them goes first. */
export function undoableEvents(events: readonly LogEvent[]): LogEvent[] {
  return undoOf(events).undoables;
}

function undoOf(events: readonly LogEvent[]) {
  const withdrawn = new Set<number>();
  let undoables: LogEvent[] = [];
  for (const event of events) {
    if (changesNothing.has(event.type)) continue;
    if (event.type !== 'act.withdrawn') {
      if (isUndoable(event)) undoables.push(event);
      else undoables = [];
      continue;
    }
    const last = undoables.at(-1);
    if (last?.seq !== event.event || last.seat !== event.seat) continue;
    undoables.pop();
    withdrawn.add(last.seq);
  }
  return { withdrawn, undoables };
}

/**
 * Legal only before the clock moves on and before another seat does anything. What one seat did in the meantime may
 * rest on it, so its own acts are taken back one by one, the last one first.
 *
 * @param seat who takes it back, if that is to be checked too
 */
export function canWithdraw(
  events: readonly LogEvent[],
  target: number,
  seat?: Seat | null,
): boolean {
  const gone = new Set<number>();
  for (let at = events.length - 1; at >= 0; at--) {
    const event = events[at];
    if (!event || changesNothing.has(event.type)) continue;
    if (event.type === 'act.withdrawn') gone.add(event.event);
    else if (!gone.has(event.seq)) {
      const isOwn = seat === undefined || seat === event.seat;
      return event.seq === target && isOwn && isUndoable(event);
    }
  }
  return false;
}

function isUndoable({ type, seat }: LogEvent): boolean {
  return seat !== null && undoable.has(type);
}

const changesNothing: ReadonlySet<LogEvent['type']> = new Set<LogEvent['type']>([
  'note.written',
  'hypothesis.held',
  'vote.cast',
]);

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
