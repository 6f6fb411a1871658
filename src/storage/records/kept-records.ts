import type { Database, TableName } from '../database/database.ts';
import type { Rows } from '../database/rows.ts';
import type { Key } from '../database/database.ts';

/** Where small records go: to the disk, or to memory while it takes nothing. The newest copy is the one that counts. */
export interface RecordHomes {
  disk: Database | null;
  memory: Database;
}

/** @returns whether the record survives the page */
export async function keepRecord<Name extends TableName>(
  { disk, memory }: RecordHomes,
  name: Name,
  key: Key,
  row: Rows[Name],
): Promise<boolean> {
  const kept = await disk?.write([name], async (tables) => tables[name].put(row));
  const isOnDisk = kept?.ok === true;
  await memory.write([name], async (tables) =>
    isOnDisk ? tables[name].delete(key) : tables[name].put(row),
  );
  return isOnDisk;
}

export async function findRecord<Name extends TableName>(
  { disk, memory }: RecordHomes,
  name: Name,
  key: Key,
): Promise<Rows[Name] | null> {
  for (const home of [memory, disk]) {
    const found = await home?.read([name], async (tables) => tables[name].get(key));
    if (found?.ok && found.value) return found.value;
  }
  return null;
}

export async function dropRecord(homes: RecordHomes, name: TableName, key: Key): Promise<void> {
  for (const home of [homes.memory, homes.disk]) {
    await home?.write([name], async (tables) => tables[name].delete(key));
  }
}
