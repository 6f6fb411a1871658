import type { ProfileId } from '../../shared/ids.ts';
import type { DeviceProfiles, ProfileTrouble } from '../../storage/index.ts';

/** What pages ask of the list of profiles. The application wires it. */
export interface ProfilesPort
  extends Pick<DeviceProfiles, 'add' | 'rename' | 'changePin' | 'tryPin'> {
  /** Deletes a profile with all its runs; null when that was done. */
  remove: (id: ProfileId) => Promise<ProfileTrouble | null>;
  /** Deletes every profile of this device. */
  removeAll: () => Promise<ProfileTrouble | null>;
  /** Opens a profile in this tab. */
  enter: (id: ProfileId) => void;
  /** Ends all that this tab holds, and asks who is playing. */
  leave: () => void;
}
