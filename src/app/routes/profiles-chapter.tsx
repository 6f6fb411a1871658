import { ProfilesSection } from '../../features/profiles/index.ts';
import { profiles } from '../../i18n/en/profiles.ts';
import { WithWords } from '../../i18n/index.ts';
import { useAsksWhoPlays, useOpenProfile } from '../services/open-profile.ts';
import { profilesPort, useProfiles } from '../services/profiles.ts';

const words = { profiles };

/** A chapter of the settings: who shares this device. */
export function ProfilesChapter() {
  const open = useOpenProfile();
  const asks = useAsksWhoPlays();
  const known = useProfiles();
  if (open === null) return null;
  return (
    <WithWords words={words}>
      <ProfilesSection known={known} open={open} asks={asks} port={profilesPort} />
    </WithWords>
  );
}
