import { type Dexie, liveQuery, type Table } from 'dexie';
import type { ProfileId } from '../../shared/ids.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { attempt } from '../database/open-dexie.ts';
import type { StorageTrouble } from '../trouble.ts';
import { FIRST_PROFILE } from './first-profile.ts';
import type { PinCheck } from './pin-check.ts';
import type { ProfileRow } from './profile-row.ts';
import { isTaken, type ProfileRefusal } from './profile-rules.ts';

export type ProfileTrouble = StorageTrouble | ProfileRefusal;

/**
 * The table of profiles. It is empty until somebody makes a profile, or gives the first one a name or a PIN; the first
 * one is there all the same.
 */
export interface ProfileList {
  read(): Promise<Result<ProfileRow[], StorageTrouble>>;
  watch(tell: (answer: Result<ProfileRow[], StorageTrouble>) => void): () => void;
  add(row: ProfileRow): Promise<Result<ProfileRow, ProfileTrouble>>;
  /** Answers the row as it is now. */
  change(
    id: ProfileId,
    edit: (row: ProfileRow) => ProfileRow,
  ): Promise<Result<ProfileRow, ProfileTrouble>>;
  /** Marks a profile whose deletion begins, or that could not be deleted after all. */
  setLeaving(id: ProfileId, isLeaving: boolean): Promise<Result<ProfileRow, ProfileTrouble>>;
  remove(id: ProfileId): Promise<Result<null, StorageTrouble>>;
}

export function createProfileList(dexie: Dexie, timestamp: () => string): ProfileList {
  const table: Table<ProfileRow, string> = dexie.table('profiles');

  async function rows(): Promise<ProfileRow[]> {
    const kept = await table.toArray();
    return kept.length > 0 ? kept : [newProfileRow(FIRST_PROFILE, null, null, timestamp())];
  }

  /** Writes a row, and the first profile beside it if nobody has done so yet. */
  async function put(
    find: (known: readonly ProfileRow[]) => ProfileRow | undefined,
  ): Promise<Result<ProfileRow, ProfileTrouble>> {
    const written = await attempt(() =>
      dexie.transaction('rw', table, async () => {
        const known = await rows();
        const row = find(known);
        if (!row) return 'profile/missing';
        const others = known.filter(({ id }) => id !== row.id);
        const staying = others.filter(({ isLeaving }) => !isLeaving);
        if (row.alias !== null && isTaken(row.alias, staying)) return 'profile/alias-taken';
        await table.bulkPut([...others, row]);
        return row;
      }),
    );
    if (!written.ok) return written;
    return typeof written.value === 'string' ? failed(written.value) : ok(written.value);
  }

  const read = () => attempt(async () => (await table.toArray()).sort(byAge));

  return {
    read,
    watch(tell) {
      const subscription = liveQuery(read).subscribe({ next: tell });
      return () => subscription.unsubscribe();
    },
    add: (row) => put(() => row),
    change: (id, edit) =>
      put((known) => {
        const row = known.find((one) => one.id === id && !one.isLeaving);
        return row && edit(row);
      }),
    setLeaving: (id, isLeaving) =>
      put((known) => {
        const row = known.find((one) => one.id === id);
        return row && { ...row, isLeaving };
      }),
    async remove(id) {
      const removed = await attempt(() => table.delete(id));
      return removed.ok ? ok(null) : removed;
    },
  };
}

export function newProfileRow(
  id: ProfileId,
  alias: string | null,
  pin: PinCheck | null,
  madeAt: string,
): ProfileRow {
  return {
    id,
    alias,
    pin,
    tries: 0,
    triedAt: 0,
    madeAt,
    lastUsedAt: madeAt,
    tidiedAt: null,
    oldRuns: null,
    isLeaving: false,
  };
}

/** The first profile may have come into the list late. */
function byAge(a: ProfileRow, b: ProfileRow): number {
  if (a.id === FIRST_PROFILE) return -1;
  return b.id === FIRST_PROFILE || a.madeAt > b.madeAt ? 1 : -1;
}
