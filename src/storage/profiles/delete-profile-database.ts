import { Dexie } from 'dexie';
import { ok, type Result } from '../../shared/result.ts';
import { tableNames } from '../database/database.ts';
import { openDexieDatabase } from '../database/dexie-database.ts';
import { attempt } from '../database/open-dexie.ts';
import type { StorageTrouble } from '../trouble.ts';

/**
 * Takes away all that a profile kept. What a person was told is deleted is deleted in one transaction, which no other tab
 * can hold up; the empty database itself goes when the last tab lets go of it.
 *
 * @param rest  what becomes of the empty tables
 */
export async function deleteProfileDatabase(
  name: string,
  rest: 'empty' | 'delete',
): Promise<Result<null, StorageTrouble>> {
  const opened = await openDexieDatabase(name, () => {});
  if (!opened.ok) return opened;
  const emptied = await opened.value.write(tableNames, async (tables) => {
    for (const table of tableNames) await tables[table].clear();
  });
  opened.value.close();
  if (!emptied.ok) return emptied;
  if (rest === 'delete') void attempt(() => Dexie.delete(name));
  return ok(null);
}
