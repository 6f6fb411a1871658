import type { Dexie } from 'dexie';

/** The keys of the tables that came with a version, as Dexie writes them. */
export interface TableVersion {
  version: number;
  tables: Record<string, string>;
}

/**
 * The tables of every version this program ever shipped, oldest first. A version that has been used on anybody's device
 * is never edited: what must change becomes the next number, with an `upgrade`, and with a filled database of the
 * version before it as a fixture of the test.
 */
export const VERSIONS: readonly TableVersion[] = [
  {
    version: 1,
    tables: {
      runs: 'id',
      events: '[run+seq]',
      scenarios: 'hash',
      results: 'run',
      drafts: '[run+decision]',
      preferences: 'key',
      damaged: '[run+id]',
      leases: 'run',
    },
  },
  // Cases that people bring as files. What was there stays as it is.
  { version: 2, tables: { cases: 'id' } },
  // Private notes of a run. What was there stays as it is.
  { version: 3, tables: { notepads: '[run+seat]' } },
];

/** Declares all versions to Dexie, which brings an older database up step by step. */
export function declareTables(database: Dexie, versions: readonly TableVersion[]): void {
  for (const { version, tables } of versions) database.version(version).stores(tables);
  // Sticky: also when the browser closed the tables meanwhile and Dexie opens them again.
  database.on('ready', () => refuseNewer(database, versions), true);
}

/** Dexie would open tables of a version it does not know and hope for the best. We would misread them. */
function refuseNewer(database: Dexie, versions: readonly TableVersion[]): void {
  const newest = Math.max(...versions.map(({ version }) => version));
  // Dexie multiplies versions by ten and uses the last digit for patches of its own.
  const found = Math.floor(database.backendDB().version / 10);
  if (found > newest) throw new DOMException(`Tables of version ${found}`, 'VersionError');
}
