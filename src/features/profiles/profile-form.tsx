import { type FormEvent, useState } from 'react';
import { useTranslations } from '../../i18n/index.ts';
import type { Profile, ProfileTrouble } from '../../storage/index.ts';
import { Button } from '../../ui/controls/button.tsx';
import { TextField } from '../../ui/controls/field.tsx';
import { LiveRegion } from '../../ui/reading/live-region.tsx';
import { PinField } from './pin-field.tsx';
import styles from './profiles.module.css';
import type { ProfilesPort } from './profiles-port.ts';

interface ProfileFormProps {
  add: ProfilesPort['add'];
  onAdded: (profile: Profile) => void;
}

/** Makes a profile: a name, and a PIN for who wants one. */
export function ProfileForm({ add, onAdded }: ProfileFormProps) {
  const t = useTranslations('profiles.form');
  const why = useTranslations('profiles.why');
  const [alias, setAlias] = useState('');
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<ProfileTrouble | 'differs' | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const aboutPin = problem === 'profile/pin-shape' ? why(problem) : null;
  const differs = problem === 'differs' ? t('differs') : null;
  const aboutAlias = problem && problem !== 'differs' && !aboutPin ? why(problem) : null;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    setProblem(null);
    if (pin !== again) return setProblem('differs');
    setIsBusy(true);
    const added = await add(alias, pin === '' ? null : pin);
    setIsBusy(false);
    setProblem(added.ok ? null : added.trouble);
    if (added.ok) onAdded(added.value);
  }

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('alias')}
        hint={t('aliasHint')}
        value={alias}
        autoComplete="off"
        problem={aboutAlias}
        onChange={(event) => setAlias(event.target.value)}
      />
      <PinField
        label={t('pin')}
        hint={t('pinHint')}
        value={pin}
        problem={aboutPin}
        onChange={setPin}
      />
      {pin === '' ? null : (
        <PinField label={t('pinAgain')} value={again} problem={differs} onChange={setAgain} />
      )}
      <LiveRegion message={aboutAlias ?? aboutPin ?? differs ?? ''} />
      <p>
        <Button type="submit" look="filled" aria-disabled={isBusy}>
          {t('act')}
        </Button>
      </p>
    </form>
  );
}
