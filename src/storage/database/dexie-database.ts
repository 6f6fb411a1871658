import { Dexie, liveQuery, type Table as DexieTable } from 'dexie';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { StorageTrouble } from '../trouble.ts';
import {
  type Database,
  type Table,
  type TableName,
  tableKeys,
  tableNames,
  type Tables,
  type Work,
} from './database.ts';
import { attempt, openDexie } from './open-dexie.ts';
import { VERSIONS } from './table-upgrades.ts';

/**
 * Opens the tables kept by the browser.
 *
 * @param onLost  told when a newer program in another tab takes the tables over while we use them
 */
export async function openDexieDatabase(
  name: string,
  onLost: (why: StorageTrouble) => void,
): Promise<Result<Database, StorageTrouble>> {
  let lost: StorageTrouble | null = null;
  const opened = await openDexie(name, VERSIONS, (trouble) => {
    lost = trouble;
    onLost(trouble);
  });
  if (!opened.ok) return opened;
  return ok(databaseOver(opened.value, () => lost));
}

function databaseOver(dexie: Dexie, lost: () => StorageTrouble | null): Database {
  const tables = tablesOver(dexie);
  const transact = async <Value>(
    mode: 'r' | 'rw',
    names: readonly TableName[],
    work: Work<Value>,
  ) => {
    const outcome = await attempt(() => dexie.transaction(mode, [...names], () => work(tables)));
    // Why it was closed says more than that it is closed.
    return outcome.ok ? outcome : failed(lost() ?? outcome.trouble);
  };
  return {
    read: (names, work) => transact('r', names, work),
    write: (names, work) => transact('rw', names, work),
    watch(names, work, tell) {
      const subscription = liveQuery(() => transact('r', names, work)).subscribe({ next: tell });
      return () => subscription.unsubscribe();
    },
    close: () => dexie.close({ disableAutoOpen: true }),
  };
}

function tablesOver(dexie: Dexie): Tables {
  const tables = tableNames.map((name) => [name, tableOver(dexie.table(name), tableKeys[name])]);
  return Object.fromEntries(tables) as Tables;
}

function tableOver(table: DexieTable, parts: readonly string[]): Table<object> {
  const [first, second] = parts;
  const ofRun = (run: string) =>
    second === undefined
      ? table.where(':id').equals(run)
      : table.where(`[${first}+${second}]`).between([run, Dexie.minKey], [run, Dexie.maxKey]);
  return {
    get: async (key) => table.get(key),
    all: async () => table.toArray(),
    ofRun: async (run) => ofRun(run).toArray(),
    add: async (rows) => void (await table.bulkAdd(rows)),
    put: async (row) => void (await table.put(row)),
    delete: async (key) => table.delete(key),
    deleteRun: async (run) => void (await ofRun(run).delete()),
    clear: async () => table.clear(),
  };
}
