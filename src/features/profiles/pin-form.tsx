import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslations } from '../../i18n/index.ts';
import type { Profile } from '../../storage/index.ts';
import { Button } from '../../ui/controls/button.tsx';
import { LiveRegion } from '../../ui/reading/live-region.tsx';
import { Disclosure } from '../../ui/surfaces/disclosure.tsx';
import { PinField } from './pin-field.tsx';
import styles from './profiles.module.css';
import type { ProfilesPort } from './profiles-port.ts';
import { useAlias } from './use-alias.ts';
import { usePinSentence } from './use-pin-sentence.ts';

interface PinFormProps {
  profile: Profile;
  port: Pick<ProfilesPort, 'tryPin' | 'enter'>;
  onDelete: () => void;
}

/** Asks for the PIN of a profile and opens it, and says the way on for who has forgotten it. */
export function PinForm({ profile, port, onDelete }: PinFormProps) {
  const t = useTranslations('profiles.pin');
  const alias = useAlias()(profile);
  const sentenceOf = usePinSentence(alias);
  const [pin, setPin] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    setIsBusy(true);
    // What was said goes first, so that the same words are spoken again.
    setProblem(null);
    const sentence = sentenceOf(await port.tryPin(profile.id, pin));
    if (sentence === null) return port.enter(profile.id);
    setIsBusy(false);
    setProblem(sentence);
    setPin('');
    field.current?.focus();
  }

  return (
    <div className={styles.form}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <PinField
          ref={field}
          label={t('label', { alias })}
          value={pin}
          problem={problem}
          onChange={setPin}
        />
        <p>
          <Button type="submit" look="filled" aria-disabled={isBusy}>
            {t('open')}
          </Button>
        </p>
        <LiveRegion message={problem ?? ''} />
      </form>
      <Disclosure summary={t('forgotten')}>
        <div className={styles.form}>
          <p>{t('forgottenText')}</p>
          <p>
            <Button onClick={onDelete}>{t('delete', { alias })}</Button>
          </p>
        </div>
      </Disclosure>
    </div>
  );
}
