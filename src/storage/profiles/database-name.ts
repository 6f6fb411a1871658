import type { ProfileId } from '../../shared/ids.ts';
import { FIRST_PROFILE } from './first-profile.ts';

/** Name of the first profile's database, and the beginning of all others; their tables have versions of their own. */
const BASE = 'caseroute';

/** Each profile has a database of its own, so that no list, export or deletion can reach into another one. */
export function databaseName(profile: ProfileId, base = BASE): string {
  return profile === FIRST_PROFILE ? base : `${base}-${profile}`;
}

/** Name of the list of profiles. No profile has this id: theirs are longer. */
export function listName(base = BASE): string {
  return `${base}-profiles`;
}
