import type { LogEvent } from '../../domain/simulation/index.ts';
import { assert } from '../../shared/assert.ts';
import type { RunId } from '../../shared/ids.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { Database } from '../database/database.ts';
import type { EventRow } from '../database/rows.ts';
import type { AppendRefusal, StorageTrouble } from '../trouble.ts';
import { eventChecksum } from './event-checksum.ts';
import { isAct } from './known-inputs.ts';

/**
 * Adds an act, with what followed from it, to the end of a run's log: all of it or nothing.
 *
 * The lease and the end of the log are checked in the transaction that writes, so no order in which tabs wake, sleep
 * or take over lets two of them write the same place of a log.
 *
 * @param expectedNextSeq  the seq of the first event, as the caller knows the log
 * @param token            of the lease under which the caller plays
 * @returns                only after the transaction is committed
 */
export async function appendEvents(
  database: Database,
  run: RunId,
  expectedNextSeq: number,
  events: readonly LogEvent[],
  token: string,
  now: number,
): Promise<Result<null, StorageTrouble | AppendRefusal>> {
  for (const [i, { seq }] of events.entries()) {
    assert(seq === expectedNextSeq + i, `event ${seq} is written at ${expectedNextSeq + i}`);
  }
  const rows = events.map((event) => toEventRow(run, event));
  const written = await database.write(['runs', 'events', 'leases'], async (tables) => {
    // Asked together and written together: each wait is a way to the disk's process and back.
    const [row, lease] = await Promise.all([tables.runs.get(run), tables.leases.get(run)]);
    if (!row) return 'storage/missing';
    if (lease?.token !== token) return 'storage/lease-lost';
    if (row.status === 'finished') return 'storage/finished';
    if (row.nextSeq !== expectedNextSeq) return 'storage/stale';
    await Promise.all([
      tables.events.add(rows),
      tables.runs.put({
        ...row,
        updatedAt: new Date(now).toISOString(),
        nextSeq: row.nextSeq + events.length,
        acts: row.acts + events.filter(isAct).length,
        lastCaseMinute: events.at(-1)?.at ?? row.lastCaseMinute,
      }),
      tables.leases.put({ ...lease, beatAt: now }),
    ]);
    return null;
  });
  if (!written.ok) return written;
  return written.value === null ? ok(null) : failed(written.value);
}

export function toEventRow(run: RunId, event: LogEvent): EventRow {
  return { run, seq: event.seq, event: JSON.stringify(event), checksum: eventChecksum(event) };
}
