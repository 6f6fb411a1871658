import { Dexie } from 'dexie';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { StorageTrouble } from '../trouble.ts';
import { declareTables, type TableVersion } from './table-upgrades.ts';
import { troubleOf } from './trouble-of.ts';

/** An upgrade held up by another tab, or a browser that never answers: rather play in memory than wait for ever. */
const LONGEST_OPENING_MS = 8000;

/**
 * Opens a database of the browser with the tables of its newest version.
 *
 * Transactions ask for strict durability, so that "committed" means handed to the disk and not to a buffer of the
 * operating system. It costs about 0.4 ms per act.
 *
 * @param onLost  told when a newer program in another tab takes the tables over while we use them
 */
export async function openDexie(
  name: string,
  versions: readonly TableVersion[],
  onLost: (why: StorageTrouble) => void,
): Promise<Result<Dexie, StorageTrouble>> {
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict' });
  declareTables(dexie, versions);
  dexie.on('versionchange', ({ newVersion }) => {
    // Null means deleted: Dexie opens an empty database at the next use, and runs are missing from it.
    if (newVersion === null) return;
    // Refusing would hold the newer program up for ever; opening again would misread its tables.
    dexie.close({ disableAutoOpen: true });
    onLost('storage/newer-version');
  });
  const opened = await attempt(() => withinTime(dexie.open()));
  if (opened.ok) return ok(dexie);
  dexie.close({ disableAutoOpen: true });
  return opened;
}

/** Work on a database, with its trouble as a value. */
export async function attempt<Value>(
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
