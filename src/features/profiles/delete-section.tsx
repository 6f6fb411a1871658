import { useState } from 'react';
import { useTranslations } from '../../i18n/index.ts';
import type { Profile, ProfileTrouble } from '../../storage/index.ts';
import { Button } from '../../ui/controls/button.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import { DeleteProfileDialog } from './delete-profile-dialog.tsx';
import styles from './profiles.module.css';
import type { ProfilesPort } from './profiles-port.ts';
import { useAlias } from './use-alias.ts';

interface DeleteSectionProps {
  mine: Profile;
  profiles: readonly Profile[];
  port: Pick<ProfilesPort, 'remove' | 'removeAll'>;
}

/** Deletes the open profile, or everything on this device. */
export function DeleteSection({ mine, profiles, port }: DeleteSectionProps) {
  const t = useTranslations('profiles');
  const nameOf = useAlias();
  const [asked, setAsked] = useState<'mine' | 'all' | null>(null);
  const [trouble, setTrouble] = useState<ProfileTrouble | null>(null);

  function close() {
    setTrouble(null);
    setAsked(null);
  }

  async function removeAll() {
    const met = await port.removeAll();
    if (met === null) close();
    else setTrouble(met);
  }

  return (
    <div className={styles.acts}>
      <Button onClick={() => setAsked('mine')}>{t('here.delete')}</Button>
      {profiles.length > 1 ? (
        <Button onClick={() => setAsked('all')}>{t('here.deleteAll')}</Button>
      ) : null}
      <DeleteProfileDialog
        profile={asked === 'mine' ? mine : null}
        remove={port.remove}
        onClose={close}
      />
      <DeleteDialog
        isOpen={asked === 'all'}
        title={t('deleting.allTitle')}
        act={t('deleting.allAct')}
        problem={trouble && t(`why.${trouble}`)}
        onClose={close}
        onDelete={() => void removeAll()}
      >
        <p>{t('deleting.allText')}</p>
        <ul aria-label={t('here.list')} className={styles.names}>
          {profiles.map((profile) => (
            <li key={profile.id}>{nameOf(profile)}</li>
          ))}
        </ul>
      </DeleteDialog>
    </div>
  );
}
