import type { PlayableScenario } from '../../domain/scenario/index.ts';
import type { RunId } from '../../shared/ids.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { Database, Tables } from '../database/database.ts';
import type { RunRow } from '../database/rows.ts';
import type { RunMissing, StorageTrouble } from '../trouble.ts';
import { isRunRow } from './run-row.ts';

/** A run as a list shows it. */
export interface ListedRun extends RunRow {
  /** Some of its records could not be read and were set aside. */
  isDamaged: boolean;
}

/** Keeps a new run with the scenario that its log will be replayed on (rule 35). */
export async function addRun(
  database: Database,
  run: RunRow,
  scenario: PlayableScenario,
): Promise<Result<null, StorageTrouble>> {
  const kept = { hash: run.header.contentHash, scenario: JSON.stringify(scenario) };
  return database.write(['runs', 'scenarios'], async ({ runs, scenarios }) => {
    await scenarios.put(kept);
    await runs.add([run]);
    return null;
  });
}

/** The tables that `listRuns` reads. */
export const listTables = ['runs', 'damaged'] as const;

/** All runs, the one that was played last first. */
export async function listRuns({ runs, damaged }: Tables): Promise<ListedRun[]> {
  const withDamage = new Set((await damaged.all()).map(({ run }) => run));
  return (await runs.all())
    .filter(isRunRow)
    .map((run) => ({ ...run, isDamaged: withDamage.has(run.id) }))
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
}

export async function changeAlias(
  database: Database,
  run: RunId,
  alias: string | null,
): Promise<Result<null, StorageTrouble | RunMissing>> {
  const changed = await database.write(['runs'], async ({ runs }) => {
    const row = await runs.get(run);
    if (!row) return false;
    await runs.put({ ...row, alias });
    return true;
  });
  if (!changed.ok) return changed;
  return changed.value ? ok(null) : failed('storage/missing');
}

const ofOneRun = ['events', 'results', 'drafts', 'notepads', 'damaged', 'leases'] as const;

/** Deletes a run with everything that belongs to it, and its scenario when no other run needs it. */
export async function deleteRun(
  database: Database,
  run: RunId,
): Promise<Result<null, StorageTrouble>> {
  return database.write([...ofOneRun, 'runs', 'scenarios'], async (tables) => {
    const row = await tables.runs.get(run);
    for (const name of ofOneRun) await tables[name].deleteRun(run);
    await tables.runs.delete(run);
    if (row) await dropScenario(tables, row.header.contentHash);
    return null;
  });
}

async function dropScenario({ runs, scenarios }: Tables, hash: string): Promise<void> {
  const isNeeded = (await runs.all()).some(({ header }) => header?.contentHash === hash);
  if (!isNeeded) await scenarios.delete(hash);
}
