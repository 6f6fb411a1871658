import { type FormEvent, useState } from 'react';
import { useTranslations } from '../../i18n/index.ts';
import type { Profile, ProfileTrouble } from '../../storage/index.ts';
import { Button } from '../../ui/controls/button.tsx';
import { TextField } from '../../ui/controls/field.tsx';
import { LockSimpleIcon, PencilSimpleIcon } from '../../ui/icons.ts';
import { type PinChange, PinDialog } from './pin-dialog.tsx';
import styles from './profiles.module.css';
import type { ProfilesPort } from './profiles-port.ts';

interface MyProfileProps {
  profile: Pick<Profile, 'id' | 'alias' | 'hasPin'>;
  port: ProfilesPort;
  onSaid: (text: string) => void;
}

/** Name and PIN of the profile that is open in this tab. */
export function MyProfile({ profile, port, onSaid }: MyProfileProps) {
  const t = useTranslations('profiles.here');
  const words = useTranslations('profiles');
  const [alias, setAlias] = useState(profile.alias ?? '');
  const [trouble, setTrouble] = useState<ProfileTrouble | null>(null);
  const [change, setChange] = useState<PinChange | null>(null);

  async function rename(event: FormEvent) {
    event.preventDefault();
    const renamed = await port.rename(profile.id, alias);
    setTrouble(renamed.ok ? null : renamed.trouble);
    if (renamed.ok) onSaid(t('saved'));
  }

  return (
    <div className={styles.parts}>
      <form className={styles.form} onSubmit={(event) => void rename(event)}>
        <TextField
          label={words('form.alias')}
          hint={words('form.aliasHint')}
          value={alias}
          autoComplete="off"
          problem={trouble && words(`why.${trouble}`)}
          onChange={(event) => setAlias(event.target.value)}
        />
        <p>
          <Button type="submit" icon={<PencilSimpleIcon />}>
            {t('save')}
          </Button>
        </p>
      </form>
      <div className={styles.acts}>
        {profile.hasPin ? (
          <>
            <Button icon={<LockSimpleIcon />} onClick={() => setChange('changePin')}>
              {t('changePin')}
            </Button>
            <Button look="quiet" onClick={() => setChange('removePin')}>
              {t('removePin')}
            </Button>
          </>
        ) : (
          <Button icon={<LockSimpleIcon />} onClick={() => setChange('setPin')}>
            {t('setPin')}
          </Button>
        )}
      </div>
      <p className={styles.quiet}>{words('pinLimits')}</p>
      {change ? (
        <PinDialog
          change={change}
          profile={profile}
          port={port}
          onClose={() => setChange(null)}
          onDone={() => {
            setChange(null);
            onSaid(t(change === 'removePin' ? 'pinRemoved' : 'pinSet'));
          }}
        />
      ) : null}
    </div>
  );
}
