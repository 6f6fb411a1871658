import type { Dexie } from 'dexie';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { StorageTrouble } from '../trouble.ts';
import type { Database, TableName, Work } from './database.ts';
import { attempt, openDexie } from './open-dexie.ts';
import { createTableChanges, type TableChanges } from './table-changes.ts';
import { VERSIONS } from './table-upgrades.ts';
import { transact } from './transact.ts';

/**
 * Opens the tables kept by the browser. Dexie opens them and brings older ones up; the transactions are the browser's
 * own, because an act is on the disk sooner (measured: README of this floor).
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
  const changes = createTableChanges(dexie.name);
  let isClosed = false;

  async function run<Value>(
    mode: 'readonly' | 'readwrite',
    names: readonly TableName[],
    work: Work<Value>,
  ): Promise<Result<Value, StorageTrouble>> {
    // Why it was closed says more than that it is closed.
    const whyClosed = () => lost() ?? (isClosed ? 'storage/unavailable' : null);
    const closed = whyClosed();
    if (closed !== null) return failed(closed);
    const outcome = await attempt(() => transactOpen(dexie, mode, names, work));
    return outcome.ok ? outcome : failed(whyClosed() ?? outcome.trouble);
  }

  const read: Database['read'] = (names, work) => run('readonly', names, work);
  return {
    read,
    async write(names, work) {
      const outcome = await run('readwrite', names, work);
      if (outcome.ok && !isClosed) changes.tell(names);
      return outcome;
    },
    watch: (names, work, tell) =>
      watchTables(changes, names, async () => tell(await read(names, work))),
    close() {
      isClosed = true;
      changes.close();
      dexie.close({ disableAutoOpen: true });
    },
  };
}

/** The browser may close the tables of a page at any time; they are opened again when they are next needed. */
async function transactOpen<Value>(
  dexie: Dexie,
  mode: 'readonly' | 'readwrite',
  names: readonly TableName[],
  work: Work<Value>,
): Promise<Value> {
  if (dexie.isOpen()) {
    try {
      return await transact(dexie.backendDB(), mode, names, work);
    } catch (error) {
      // The one error of a database that is closing; nothing of the work was begun.
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
      dexie.close({ disableAutoOpen: false });
    }
  }
  await dexie.open();
  return transact(dexie.backendDB(), mode, names, work);
}

/** Looks at once and after every change of the named tables, one look after another. Returns what ends it. */
function watchTables(
  changes: TableChanges,
  names: readonly TableName[],
  look: () => Promise<void>,
): () => void {
  let isLooking = false;
  let hasChanged = true;
  let hasEnded = false;
  async function lookWhileChanged() {
    if (isLooking) return;
    isLooking = true;
    while (hasChanged && !hasEnded) {
      hasChanged = false;
      await look();
    }
    isLooking = false;
  }
  const end = changes.on((changed) => {
    if (!names.some((name) => changed.includes(name))) return;
    hasChanged = true;
    void lookWhileChanged();
  });
  void lookWhileChanged();
  return () => {
    hasEnded = true;
    end();
  };
}
