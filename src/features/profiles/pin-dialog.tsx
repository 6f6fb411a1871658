import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from '../../i18n/index.ts';
import type { Profile } from '../../storage/index.ts';
import { Button } from '../../ui/controls/button.tsx';
import { LiveRegion } from '../../ui/reading/live-region.tsx';
import { Dialog } from '../../ui/surfaces/dialog.tsx';
import { PinField } from './pin-field.tsx';
import styles from './profiles.module.css';
import type { ProfilesPort } from './profiles-port.ts';
import { useAlias } from './use-alias.ts';
import { usePinSentence } from './use-pin-sentence.ts';

export type PinChange = 'setPin' | 'changePin' | 'removePin';

interface PinDialogProps {
  change: PinChange;
  profile: Pick<Profile, 'id' | 'alias' | 'hasPin'>;
  port: Pick<ProfilesPort, 'tryPin' | 'changePin'>;
  onClose: () => void;
  onDone: () => void;
}

/** Sets, changes or removes a PIN. Whoever finds a profile open cannot do so without the present one. */
export function PinDialog({ change, profile, port, onClose, onDone }: PinDialogProps) {
  const t = useTranslations('profiles');
  const common = useTranslations('common');
  const sentenceOf = usePinSentence(useAlias()(profile));
  const form = useId();
  const [present, setPresent] = useState('');
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<{ at: 'present' | 'pin' | 'again'; text: string } | null>(
    null,
  );
  const [isBusy, setIsBusy] = useState(false);
  const problemAt = (at: 'present' | 'pin' | 'again') => (problem?.at === at ? problem.text : null);

  async function apply(): Promise<typeof problem> {
    if (change !== 'removePin' && pin !== again) return { at: 'again', text: t('form.differs') };
    if (profile.hasPin) {
      const text = sentenceOf(await port.tryPin(profile.id, present));
      if (text !== null) return { at: 'present', text };
    }
    const changed = await port.changePin(profile.id, change === 'removePin' ? null : pin);
    return changed.ok ? null : { at: 'pin', text: t(`why.${changed.trouble}`) };
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    setIsBusy(true);
    setProblem(null);
    const met = await apply();
    setIsBusy(false);
    setProblem(met);
    if (met === null) onDone();
  }

  return (
    <Dialog
      isOpen
      title={t(`here.${change}`)}
      closeLabel={common('close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form={form} look="filled" aria-disabled={isBusy}>
            {t(`here.${change}`)}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={(event) => void submit(event)}>
        {profile.hasPin ? (
          <PinField
            label={t('here.presentPin')}
            value={present}
            problem={problemAt('present') ?? (change === 'removePin' ? problemAt('pin') : null)}
            onChange={setPresent}
          />
        ) : null}
        {change === 'removePin' ? null : (
          <>
            <PinField
              label={t('here.newPin')}
              hint={t('form.pinHint')}
              value={pin}
              problem={problemAt('pin')}
              onChange={setPin}
            />
            <PinField
              label={t('form.pinAgain')}
              value={again}
              problem={problemAt('again')}
              onChange={setAgain}
            />
            <p className={styles.quiet}>{t('pinLimits')}</p>
          </>
        )}
        <LiveRegion message={problem?.text ?? ''} />
      </form>
    </Dialog>
  );
}
