import { ok, type Result } from '../../shared/result.ts';
import { tableNames } from '../database/database.ts';
import { openDexieDatabase } from '../database/dexie-database.ts';
import type { StorageTrouble } from '../trouble.ts';

/** Takes away all that a profile kept, in one transaction, which no other tab can hold up. */
export async function emptyDatabase(name: string): Promise<Result<null, StorageTrouble>> {
  const opened = await openDexieDatabase(name, () => {});
  if (!opened.ok) return opened;
  const emptied = await opened.value.write(tableNames, async (tables) => {
    for (const table of tableNames) await tables[table].clear();
  });
  opened.value.close();
  return emptied.ok ? ok(null) : emptied;
}

/** @returns whether it is gone; not yet while another tab holds it open */
export function dropDatabase(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    // Not by Dexie, which answers only when the last tab has let go.
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve(true));
    request.addEventListener('blocked', () => resolve(false));
    request.addEventListener('error', () => resolve(false));
  });
}
