import { readPreferences } from '../../features/settings/index.ts';
import type { DeviceStorage, Profile } from '../../storage/index.ts';
import { preferencesKey } from './preferences.ts';
import { markTidied } from './profiles.ts';

/** Deletes the old runs of a storage; see `old-runs.ts`. */
export type TidyClosed = (
  storage: DeviceStorage,
) => Promise<{ toAnnounce: readonly unknown[]; from: Date | null } | null>;

const DAY_MS = 24 * 60 * 60 * 1000;
let isAsked = false;

/**
 * Deletes old runs of profiles that are closed, and says of each what comes next: a person who has left the office must
 * not leave results behind for ever. Once per start, and once a day for each profile.
 */
export async function tidyProfiles(
  profiles: readonly Profile[],
  tidyClosed: TidyClosed,
): Promise<void> {
  if (isAsked) return;
  isAsked = true;
  for (const profile of profiles) if (isDue(profile)) await tidy(profile, tidyClosed);
}

function isDue({ tidiedAt }: Profile): boolean {
  const since = Date.now() - Date.parse(tidiedAt ?? '');
  // A clock that was set back must not put it off.
  return !(since >= 0 && since < DAY_MS);
}

async function tidy({ id }: Profile, tidyClosed: TidyClosed): Promise<void> {
  const chosen = readPreferences(localStorage.getItem(preferencesKey(id)));
  if (!chosen.deleteOldRuns) return;
  const { openStorage } = await import('../../storage/index.ts');
  const storage = await openStorage(id);
  const known = await tidyClosed(storage);
  storage.close();
  if (!known) return;
  const { toAnnounce, from } = known;
  await markTidied(id, from && { count: toAnnounce.length, from: from.toISOString() });
}
