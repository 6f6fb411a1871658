import { asId, type ProfileId } from '../../shared/ids.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { BASE_NAME, databaseName } from '../database/database.ts';
import { openDexie } from '../database/open-dexie.ts';
import type { Surroundings } from '../surroundings.ts';
import type { StorageTrouble } from '../trouble.ts';
import { dropDatabase, emptyDatabase } from './delete-database.ts';
import { FIRST_PROFILE } from './first-profile.ts';
import { hexOf } from './hex.ts';
import { makePinCheck } from './pin-check.ts';
import { createProfileList, newProfileRow, type ProfileTrouble } from './profile-list.ts';
import { LIST_VERSIONS, type OldRuns, type ProfileRow } from './profile-row.ts';
import { isPin, readAlias } from './profile-rules.ts';
import { type PinAnswer, tryPin } from './try-pin.ts';

/** One of the people who share this device, as pages show them. */
export interface Profile extends Omit<ProfileRow, 'pin' | 'tries' | 'triedAt'> {
  hasPin: boolean;
}

/** The people who share this device. */
export interface DeviceProfiles {
  /** The oldest first, also those that are leaving. Empty until somebody makes a profile, or gives the first one a name or a PIN. */
  list(): Promise<Result<Profile[], StorageTrouble>>;
  /** Tells the list, now and after each change in this tab or another. Returns what ends that. */
  watch(tell: (answer: Result<Profile[], StorageTrouble>) => void): () => void;
  /** @param pin  four to eight digits; null: without */
  add(alias: string, pin: string | null): Promise<Result<Profile, ProfileTrouble>>;
  rename(id: ProfileId, alias: string): Promise<Result<null, ProfileTrouble>>;
  changePin(id: ProfileId, pin: string | null): Promise<Result<null, ProfileTrouble>>;
  tryPin(id: ProfileId, pin: string): Promise<Result<PinAnswer, ProfileTrouble>>;
  markUsed(id: ProfileId): Promise<Result<null, ProfileTrouble>>;
  /** @param oldRuns  what the list says of the profile until it is used again */
  markTidied(id: ProfileId, oldRuns: OldRuns | null): Promise<Result<null, ProfileTrouble>>;
  /** Deletes a profile with all its runs. The first one is empty afterwards, and no longer in the list. */
  remove(id: ProfileId): Promise<Result<null, ProfileTrouble>>;
  close(): void;
}

export async function openProfiles(): Promise<Result<DeviceProfiles, StorageTrouble>> {
  return openProfilesIn({
    now: () => Date.now(),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  });
}

/**
 * The same with surroundings given, so that tests can say the time.
 *
 * @param base  name of the first profile's database
 */
export async function openProfilesIn(
  { now, randomBytes }: Pick<Surroundings, 'now' | 'randomBytes'>,
  base = BASE_NAME,
): Promise<Result<DeviceProfiles, StorageTrouble>> {
  // A newer program in another tab closes the list under us; each question then answers that it cannot be read.
  const opened = await openDexie(`${base}-profiles`, LIST_VERSIONS, () => {});
  if (!opened.ok) return opened;
  const timestamp = () => new Date(now()).toISOString();
  const list = createProfileList(opened.value, timestamp);
  const checkOf = async (pin: string | null) =>
    pin === null ? ok(null) : makePinCheck(pin, randomBytes(16));

  async function remove(id: ProfileId): Promise<Result<null, ProfileTrouble>> {
    const database = databaseName(id, base);
    if (id === FIRST_PROFILE) {
      // Its database stays for whoever comes next. It is not marked: finishing later could meet runs of that person.
      const emptied = await emptyDatabase(database);
      return emptied.ok ? list.remove(id) : emptied;
    }
    const marked = await list.setLeaving(id, true);
    if (!marked.ok) return marked;
    const emptied = await emptyDatabase(database);
    if (!emptied.ok) {
      await list.setLeaving(id, false);
      return emptied;
    }
    return (await dropDatabase(database)) ? list.remove(id) : ok(null);
  }

  async function finishRemovals() {
    const rows = await list.read();
    if (!rows.ok) return;
    for (const { id, isLeaving } of rows.value) if (isLeaving) await remove(id);
  }

  async function change(id: ProfileId, edit: (row: ProfileRow) => ProfileRow) {
    const changed = await list.change(id, edit);
    return changed.ok ? ok(null) : changed;
  }

  void finishRemovals();
  return ok({
    list: async () => toProfiles(await list.read()),
    watch: (tell) => list.watch((rows) => tell(toProfiles(rows))),
    async add(text, pin) {
      const alias = readAlias(text);
      if (!alias.ok) return alias;
      if (pin !== null && !isPin(pin)) return failed('profile/pin-shape');
      const check = await checkOf(pin);
      if (!check.ok) return check;
      const id = asId<ProfileId>(hexOf(randomBytes(16)));
      const row = newProfileRow(id, alias.value, check.value, timestamp());
      const added = await list.add(row);
      return added.ok ? ok(toProfile(added.value)) : added;
    },
    async rename(id, text) {
      const alias = readAlias(text);
      return alias.ok ? change(id, (row) => ({ ...row, alias: alias.value })) : alias;
    },
    async changePin(id, pin) {
      if (pin !== null && !isPin(pin)) return failed('profile/pin-shape');
      const check = await checkOf(pin);
      if (!check.ok) return check;
      return change(id, (row) => ({ ...row, pin: check.value, tries: 0 }));
    },
    tryPin: (id, pin) => tryPin(list, id, pin, now),
    markUsed: (id) => change(id, (row) => ({ ...row, lastUsedAt: timestamp(), oldRuns: null })),
    markTidied: (id, oldRuns) => change(id, (row) => ({ ...row, tidiedAt: timestamp(), oldRuns })),
    remove,
    close: () => opened.value.close({ disableAutoOpen: true }),
  });
}

function toProfiles(rows: Result<ProfileRow[], StorageTrouble>): Result<Profile[], StorageTrouble> {
  return rows.ok ? ok(rows.value.map(toProfile)) : rows;
}

function toProfile({ pin, tries: _tries, triedAt: _triedAt, ...row }: ProfileRow): Profile {
  return { ...row, hasPin: pin !== null };
}
