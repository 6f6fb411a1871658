import type { LogEvent } from '../../domain/simulation/index.ts';
import type { DamageReason, EventRow } from '../database/rows.ts';
import { eventChecksum } from './event-checksum.ts';
import { isKnownInput } from './known-inputs.ts';

/** A log as far as it can be trusted, and what comes after. */
export interface CheckedLog {
  events: LogEvent[];
  damaged: DamagedEvent[];
}

export interface DamagedEvent {
  seq: number;
  reason: DamageReason;
  /** The row as it was found; null when it is missing. */
  row: EventRow | null;
}

/**
 * Reads kept events up to the first that is damaged. What follows it is set aside too, because a log with a hole
 * replays to another story.
 *
 * The shape is checked only so far as to see which event it is: rows were written by this program, or came through the
 * full check of an import, and the checksum says that they are still the same.
 *
 * @param rows     of one run, by seq
 * @param nextSeq  number of events the run counts; fewer rows mean that its end is missing
 */
export function checkLog(rows: readonly EventRow[], nextSeq: number): CheckedLog {
  const events: LogEvent[] = [];
  const damaged: DamagedEvent[] = [];
  for (const row of rows) {
    const read = damaged.length === 0 ? readEvent(row, events.length) : 'follows-damage';
    if (typeof read === 'string') damaged.push({ seq: row.seq, reason: read, row });
    else events.push(read);
  }
  if (damaged.length === 0 && events.length < nextSeq) {
    damaged.push({ seq: events.length, reason: 'gap', row: null });
  }
  return { events, damaged };
}

function readEvent(row: EventRow, expectedSeq: number): LogEvent | DamageReason {
  if (row.seq !== expectedSeq) return 'gap';
  const event = parse(row.event);
  if (!isEvent(event) || event.seq !== row.seq) return 'shape';
  return eventChecksum(event) === row.checksum ? event : 'checksum';
}

function isEvent(value: unknown): value is LogEvent {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    isKnownInput(value.type) &&
    'seq' in value &&
    'at' in value &&
    Number.isSafeInteger(value.at)
  );
}

function parse(text: unknown): unknown {
  if (typeof text !== 'string') return null;
  try {
    return JSON.parse(text);
  } catch {
    return null; // a text that was cut off; named by its shape
  }
}
