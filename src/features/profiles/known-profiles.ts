import type { ProfileId } from '../../shared/ids.ts';
import type { Profile, StorageTrouble } from '../../storage/index.ts';
import { FIRST_PROFILE } from '../../storage/profiles/first-profile.ts';

/** Everybody who shares this device, as far as a page knows. */
export type KnownProfiles =
  | { state: 'loading' }
  | { state: 'ready'; profiles: readonly Profile[] }
  | { state: 'failed'; because: StorageTrouble };

/**
 * How the device starts: it asks who is playing only where the answer is not plain or a PIN guards the only profile.
 * Null stands for the first profile alone, as on a device where nobody has heard of profiles.
 */
export function startOf(profiles: readonly Profile[]): ProfileId | 'ask' | null {
  const [only, ...others] = profiles.filter(({ isLeaving }) => !isLeaving);
  if (others.length > 0 || only?.hasPin) return 'ask';
  const alone = only?.id ?? FIRST_PROFILE;
  // While one is leaving, the next start has to open the list, which finishes that.
  const isListNeeded = alone !== FIRST_PROFILE || profiles.some(({ isLeaving }) => isLeaving);
  return isListNeeded ? alone : null;
}
