import { useState } from 'react';
import { useTranslations } from '../../i18n/index.ts';
import type { Profile, ProfileTrouble } from '../../storage/index.ts';
import { DeleteDialog } from './delete-dialog.tsx';
import type { ProfilesPort } from './profiles-port.ts';
import { useAlias } from './use-alias.ts';

interface DeleteProfileDialogProps {
  /** Null: the dialog is closed. */
  profile: Profile | null;
  remove: ProfilesPort['remove'];
  onClose: () => void;
}

/** Deletes one profile with all that it has. */
export function DeleteProfileDialog({ profile, remove, onClose }: DeleteProfileDialogProps) {
  const t = useTranslations('profiles.deleting');
  const why = useTranslations('profiles.why');
  const nameOf = useAlias();
  const [trouble, setTrouble] = useState<ProfileTrouble | null>(null);

  function close() {
    setTrouble(null);
    onClose();
  }

  async function removeIt() {
    if (!profile) return;
    const met = await remove(profile.id);
    if (met === null) close();
    else setTrouble(met);
  }

  return (
    <DeleteDialog
      key={profile?.id}
      isOpen={profile !== null}
      title={profile ? t('title', { alias: nameOf(profile) }) : ''}
      act={t('act')}
      problem={trouble && why(trouble)}
      onClose={close}
      onDelete={() => void removeIt()}
    >
      <p>{t('text')}</p>
    </DeleteDialog>
  );
}
