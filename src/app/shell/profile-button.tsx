import { useAlias } from '../../features/profiles/index.ts';
import { profiles } from '../../i18n/en/profiles.ts';
import { useTranslations, WithWords } from '../../i18n/index.ts';
import { LockSimpleIcon } from '../../ui/icons.ts';
import { leaveProfile } from '../services/change-profile.ts';
import { useOpenProfile } from '../services/open-profile.ts';
import { useProfiles } from '../services/profiles.ts';
import styles from './profile-button.module.css';

const words = { profiles };

/** Says whose profile is open, and is the way to another one. Loaded where several people share the device. */
export function ProfileButton() {
  return (
    <WithWords words={words}>
      <Leave />
    </WithWords>
  );
}

function Leave() {
  const t = useTranslations('profiles.leave');
  const nameOf = useAlias();
  const known = useProfiles();
  const open = useOpenProfile();
  const mine = known.state === 'ready' ? known.profiles.find(({ id }) => id === open) : undefined;
  if (!mine) return null;
  return (
    <button type="button" className={styles.leave} onClick={leaveProfile}>
      {mine.hasPin ? <LockSimpleIcon /> : null}
      <span className={styles.words}>
        {t(mine.hasPin ? 'lock' : 'change', { alias: nameOf(mine) })}
      </span>
    </button>
  );
}
