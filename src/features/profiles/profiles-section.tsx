import { useState } from 'react';
import { useTranslations } from '../../i18n/index.ts';
import type { ProfileId } from '../../shared/ids.ts';
import type { Profile } from '../../storage/index.ts';
import { FIRST_PROFILE } from '../../storage/profiles/first-profile.ts';
import { Button } from '../../ui/controls/button.tsx';
import { CheckIcon, LockSimpleIcon, WarningIcon } from '../../ui/icons.ts';
import { Disclosure } from '../../ui/surfaces/disclosure.tsx';
import { Notice } from '../../ui/surfaces/notice.tsx';
import { Section } from '../../ui/surfaces/panel.tsx';
import { DeleteSection } from './delete-section.tsx';
import type { KnownProfiles } from './known-profiles.ts';
import { MyProfile } from './my-profile.tsx';
import { ProfileForm } from './profile-form.tsx';
import styles from './profiles.module.css';
import type { ProfilesPort } from './profiles-port.ts';
import { useAlias } from './use-alias.ts';

interface ProfilesSectionProps {
  known: KnownProfiles;
  /** The profile that is open in this tab. */
  open: ProfileId;
  /** Whether this device asks at its start who is playing. */
  asks: boolean;
  port: ProfilesPort;
}

/** A chapter of the settings: who shares this device. */
export function ProfilesSection({ known, open, asks, port }: ProfilesSectionProps) {
  const t = useTranslations('profiles');
  if (known.state === 'loading') return null;
  return (
    <Section title={t('here.heading')}>
      {known.state === 'failed' ? (
        <Notice tone="limit" icon={<WarningIcon />} title={t('here.unavailable')}>
          {t(`why.${known.because}`)}
        </Notice>
      ) : (
        <Here profiles={known.profiles} open={open} asks={asks} port={port} />
      )}
    </Section>
  );
}

function Here({
  profiles,
  open,
  asks,
  port,
}: Pick<ProfilesSectionProps, 'open' | 'asks' | 'port'> & { profiles: readonly Profile[] }) {
  const t = useTranslations('profiles.here');
  const nameOf = useAlias();
  const [said, setSaid] = useState('');
  const mine = profiles.find(({ id }) => id === open) ?? nobodyElse;
  return (
    <div className={styles.parts}>
      <p className={styles.quiet}>{t('text')}</p>
      {profiles.length > 1 ? <Others profiles={profiles} open={open} /> : null}
      {asks ? (
        <p>
          <Button icon={mine.hasPin ? <LockSimpleIcon /> : null} onClick={port.leave}>
            {t(mine.hasPin ? 'lock' : 'change')}
          </Button>
        </p>
      ) : null}
      {said === '' ? null : (
        <Notice icon={<CheckIcon />} announce="polite">
          {said}
        </Notice>
      )}
      <Disclosure summary={t('mine')}>
        <MyProfile key={mine.alias} profile={mine} port={port} onSaid={setSaid} />
      </Disclosure>
      <Disclosure summary={t('add')}>
        <ProfileForm
          key={profiles.length}
          add={port.add}
          onAdded={(profile) => setSaid(t('added', { alias: nameOf(profile) }))}
        />
      </Disclosure>
      {profiles.length > 0 ? <DeleteSection mine={mine} profiles={profiles} port={port} /> : null}
    </div>
  );
}

function Others({ profiles, open }: { profiles: readonly Profile[]; open: ProfileId }) {
  const t = useTranslations('profiles.here');
  const nameOf = useAlias();
  return (
    <>
      <ul role="list" aria-label={t('list')} className={styles.list}>
        {profiles.map((profile) => (
          <li key={profile.id}>
            <strong>{nameOf(profile)}</strong> · {t(profile.hasPin ? 'hasPin' : 'hasNoPin')}
            {profile.id === open ? ` · ${t('openHere')}` : null}
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{t('oldRuns')}</p>
    </>
  );
}

/** The first profile before it is in the list. */
const nobodyElse: Profile = {
  id: FIRST_PROFILE,
  alias: null,
  hasPin: false,
  madeAt: '',
  lastUsedAt: '',
  tidiedAt: null,
  oldRuns: null,
  isLeaving: false,
};
