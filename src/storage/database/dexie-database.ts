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
import { declareTables } from './table-upgrades.ts';
import { troubleOf } from './trouble-of.ts';

/** An upgrade held up by another tab, or a browser that never answers: rather play in memory than wait for ever. */
const LONGEST_OPENING_MS = 8000;

/**
 * Opens the tables kept by the browser.
 *
 * Transactions ask for strict durability, so that "committed" means handed to the disk and not to a buffer of the
 * operating system. It costs about 0.4 ms per act.
 *
 * @param onLost  told when a newer program in another tab takes the tables over while we use them
 */
export async function openDexieDatabase(
  name: string,
  onLost: (why: StorageTrouble) => void,
): Promise<Result<Database, StorageTrouble>> {
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict' });
  declareTables(dexie);
  let lost: StorageTrouble | null = null;
  dexie.on('versionchange', ({ newVersion }) => {
    // Null means deleted: Dexie opens an empty database at the next use, and runs are missing from it.
    if (newVersion === null) return;
    // Refusing would hold the newer program up for ever; opening again would misread its tables.
    dexie.close({ disableAutoOpen: true });
    lost = 'storage/newer-version';
    onLost(lost);
  });
  const opened = await attempt(() => withinTime(dexie.open()));
  if (!opened.ok) {
    dexie.close({ disableAutoOpen: true });
    return opened;
  }
  return ok(databaseOver(dexie, () => lost));
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
  };
}

async function attempt<Value>(
  work: () => PromiseLike<Value>,
): Promise<Result<Value, StorageTrouble>> {
  try {
    return ok(await work());
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble === null) throw error;
    return failed(trouble);
  }
}

function withinTime<Value>(work: PromiseLike<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new DOMException('No answer', 'TimeoutError'));
    const limit = setTimeout(giveUp, LONGEST_OPENING_MS);
    work.then(resolve, reject).then(() => clearTimeout(limit), giveUp);
  });
}
