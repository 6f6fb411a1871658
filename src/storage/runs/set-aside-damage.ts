import type { LogEvent } from '../../domain/simulation/index.ts';
import type { RunId } from '../../shared/ids.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Database } from '../database/database.ts';
import type { DamagedRow, RunRow } from '../database/rows.ts';
import type { StorageTrouble } from '../trouble.ts';
import { checkLog } from './check-log.ts';
import { countsOf, isRunRow } from './run-row.ts';

/**
 * Moves what cannot be trusted from the end of a run's log to `damaged`, as it was found, so that the run can go on
 * from its last good event. For the tab that holds the run, before its first append.
 */
export async function setAsideDamagedEvents(
  database: Database,
  run: RunId,
  foundAt: string,
): Promise<Result<null, StorageTrouble>> {
  return database.write(['runs', 'events', 'damaged'], async ({ runs, events, damaged }) => {
    const row = await runs.get(run);
    if (!row) return null;
    const log = checkLog(await events.ofRun(run), row.nextSeq);
    const counts = countsOf(log.events);
    if (log.damaged.length === 0 && counts.nextSeq === row.nextSeq) return null;
    for (const { seq, reason, row: original } of log.damaged) {
      await damaged.put({
        run,
        // One record may be damaged again after the run went on, so its place is not enough.
        id: `${foundAt}/${seq}`,
        seq,
        reason,
        original: JSON.stringify(original),
        foundAt,
      });
      await events.delete([run, seq]);
    }
    await runs.put({ ...row, ...counts });
    return null;
  });
}

/** Moves run records that nobody can read to `damaged`; their events stay where they are. */
export async function setAsideDamagedRuns(
  database: Database,
  foundAt: string,
): Promise<Result<null, StorageTrouble>> {
  const unreadable = await database.read(['runs'], async ({ runs }) => {
    // Only the key can be relied on.
    const rows: (Pick<RunRow, 'id'> | RunRow)[] = await runs.all();
    return rows.filter((row) => !isRunRow(row));
  });
  if (!unreadable.ok) return unreadable;
  if (unreadable.value.length === 0) return ok(null);
  return database.write(['runs', 'damaged'], async ({ runs, damaged }) => {
    for (const row of unreadable.value) {
      const record: DamagedRow = {
        run: row.id,
        id: foundAt,
        seq: null,
        reason: 'run-record',
        original: JSON.stringify(row),
        foundAt,
      };
      await damaged.put(record);
      await runs.delete(row.id);
    }
    return null;
  });
}

/** Keeps, as long as the page lives, acts that waited for room while another tab went on with the run. */
export async function setAsideOvertaken(
  memory: Database,
  run: RunId,
  events: readonly LogEvent[],
  foundAt: string,
): Promise<void> {
  await memory.write(['damaged'], async ({ damaged }) => {
    for (const event of events) {
      await damaged.put({
        run,
        id: `${foundAt}/${event.seq}`,
        seq: event.seq,
        reason: 'overtaken',
        original: JSON.stringify(event),
        foundAt,
      });
    }
  });
}
