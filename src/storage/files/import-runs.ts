import { seats } from '../../domain/scenario/index.ts';
import { contentHash } from '../../shared/content-hash.ts';
import { newRunId, type RunId } from '../../shared/ids.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { toEventRow } from '../runs/append-events.ts';
import type { Database } from '../database/database.ts';
import type { RunRow } from '../database/rows.ts';
import { toResultRow } from '../runs/finish-run.ts';
import { countsOf, newRunRow } from '../runs/run-row.ts';
import type { StorageTrouble } from '../trouble.ts';
import type { FileDamage, FileRun } from './file-format.ts';
import type { ImportProblem } from './import-problem.ts';
import { type ReadFile, readRunsFile } from './read-runs-file.ts';

/** What came of a file. */
export interface Imported {
  added: {
    run: RunId;
    title: string /** Another log had this id, so this one got a new one. */;
    isCopy: boolean;
  }[];
  /** Runs that are here already, with all their events. */
  skipped: RunId[];
  /** Runs of the file that could not be taken; the others were. */
  problems: ImportProblem[];
}

/** Adds the runs of a file. Nothing that is here is changed. */
export async function importRuns(
  database: Database,
  text: string,
): Promise<Result<Imported, ImportProblem[]>> {
  const read = readRunsFile(text);
  if (!read.ok) return read;
  const imported: Imported = { added: [], skipped: [], problems: [...read.value.problems] };
  for (const sound of read.value.runs) {
    const added = await addOne(database, sound, read.value.damaged);
    if (!added.ok) {
      imported.problems.push({ code: added.trouble, where: '', run: sound.run.id });
    } else if (added.value === null) {
      imported.skipped.push(sound.run.id);
    } else {
      const { id } = added.value;
      imported.added.push({ run: id, title: sound.scenario.title, isCopy: id !== sound.run.id });
    }
  }
  const isUseless = imported.added.length + imported.skipped.length === 0;
  return isUseless && imported.problems.length > 0 ? failed(imported.problems) : ok(imported);
}

/** @returns the row that was added, or null when the run is here already */
async function addOne(
  database: Database,
  { run, scenario }: ReadFile['runs'][number],
  damaged: readonly FileDamage[],
): Promise<Result<RunRow | null, StorageTrouble>> {
  const names = ['runs', 'events', 'scenarios', 'results', 'notepads', 'damaged'] as const;
  const scenarioText = JSON.stringify(scenario);
  const copyId = idOfCopy(run);
  return database.write(names, async (tables) => {
    let id = run.id;
    if (await tables.runs.get(id)) {
      if (contains(await tables.events.ofRun(id), run)) return null;
      id = copyId;
      if (await tables.runs.get(id)) return null; // this very file was imported before
    }
    const row: RunRow = {
      ...newRunRow(id, run.header, scenario, run.alias, run.createdAt),
      ...countsOf(run.events.map(({ event }) => event)),
      updatedAt: run.updatedAt,
      status: run.result ? 'finished' : 'playing',
    };
    await tables.scenarios.put({ hash: run.header.contentHash, scenario: scenarioText });
    await tables.runs.add([row]);
    await tables.events.add(run.events.map(({ event }) => toEventRow(id, event)));
    if (run.result) await tables.results.add([toResultRow(id, run.result)]);
    for (const seat of seats) {
      const text = run.notepads?.[seat];
      if (text !== undefined) await tables.notepads.put({ run: id, seat, text });
    }
    for (const [i, record] of damaged.filter(({ run: of }) => of === run.id).entries()) {
      await tables.damaged.put({ ...record, run: id, id: `${record.foundAt}/import-${i}` });
    }
    return row;
  });
}

/** Whether the log here has every event of the file; it may have grown since. */
function contains(rows: readonly { checksum: string }[], { events }: FileRun): boolean {
  return events.every(({ checksum }, i) => rows[i]?.checksum === checksum);
}

/** The same for the same log, so that importing a file twice does not add it twice. */
function idOfCopy({ id, events }: FileRun): RunId {
  const hash = contentHash([id, events.map(({ checksum }) => checksum)]);
  return newRunId(
    Uint8Array.from({ length: 16 }, (_, i) => parseInt(hash.slice(2 * i, 2 * i + 2), 16)),
  );
}
