import { failed } from '../../shared/result.ts';
import type { Database } from '../../storage/database/database.ts';
import type { StorageTrouble } from '../../storage/index.ts';

/** A disk that takes no more from the moment it is told so; what is on it can be read. */
export function failingDisk(disk: Database) {
  let trouble: StorageTrouble | null = null;
  const database: Database = {
    ...disk,
    write: async (names, work) => (trouble === null ? disk.write(names, work) : failed(trouble)),
  };
  return {
    database,
    /** Null: it works again. */
    fail(why: StorageTrouble | null) {
      trouble = why;
    },
  };
}
