import { readPreferences } from '../../features/settings/index.ts';
import type { DeviceStorage, Profile } from '../../storage/index.ts';
import { DELETED, deletedBefore, deleteOldRuns } from './old-runs.ts';
import { attempt } from './open-profile.ts';
import { preferencesKey } from './preferences.ts';
import { markTidied } from './profiles.ts';
import { listRuns } from './runs.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
let isAsked = false;

/**
 * Deletes old runs of profiles that are closed, and says of each what comes next: a person who has left the office must
 * not leave results behind for ever. Once per start, and once a day for each profile.
 */
export async function tidyProfiles(profiles: readonly Profile[]): Promise<void> {
  if (isAsked) return;
  isAsked = true;
  for (const profile of profiles) if (isDue(profile)) await tidy(profile);
}

function isDue({ tidiedAt }: Profile): boolean {
  const since = Date.now() - Date.parse(tidiedAt ?? '');
  // A clock that was set back must not put it off.
  return !(since >= 0 && since < DAY_MS);
}

async function tidy({ id }: Profile): Promise<void> {
  const chosen = readPreferences(attempt(() => localStorage.getItem(preferencesKey(id))));
  if (!chosen.deleteOldRuns) return;
  const { openStorage } = await import('../../storage/index.ts');
  const storage = await openStorage(id);
  const oldRuns = await tidyStorage(storage);
  storage.close();
  if (oldRuns !== 'unknown') await markTidied(id, oldRuns);
}

/** What is deleted next; its person is told of the deleted ones when the profile is opened. */
async function tidyStorage(storage: DeviceStorage): Promise<Profile['oldRuns'] | 'unknown'> {
  const runs = await listRuns(storage);
  if (runs === null) return 'unknown';
  const { toAnnounce, from, deleted } = await deleteOldRuns(storage, runs);
  if (deleted.length > 0)
    await storage.savePreference(DELETED, [...(await deletedBefore(storage)), ...deleted]);
  return from && { count: toAnnounce.length, from: from.toISOString() };
}
