import { useState } from 'react';
import { useTranslations } from '../../i18n/index.ts';
import type { ProfileId } from '../../shared/ids.ts';
import type { Profile, StorageTrouble } from '../../storage/index.ts';
import { FIRST_PROFILE } from '../../storage/profiles/first-profile.ts';
import { Button } from '../../ui/controls/button.tsx';
import { WarningIcon } from '../../ui/icons.ts';
import { Skeleton } from '../../ui/reading/skeleton.tsx';
import { Disclosure } from '../../ui/surfaces/disclosure.tsx';
import { Notice } from '../../ui/surfaces/notice.tsx';
import { DeleteProfileDialog } from './delete-profile-dialog.tsx';
import type { KnownProfiles } from './known-profiles.ts';
import { ProfileForm } from './profile-form.tsx';
import type { ProfilesPort } from './profiles-port.ts';
import styles from './who-page.module.css';
import { WhoRow } from './who-row.tsx';

interface WhoPageProps {
  known: KnownProfiles;
  port: ProfilesPort;
  onRetry: () => void;
}

/** The first page of a shared device. Nothing of anybody is opened before somebody has chosen. */
export function WhoPage({ known, port, onRetry }: WhoPageProps) {
  const t = useTranslations('profiles');
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('who.title')}</h1>
        <p>{t('who.lead')}</p>
      </header>
      {known.state === 'loading' ? <Skeleton label={t('who.loading')} lines={4} /> : null}
      {known.state === 'failed' ? (
        <Failed because={known.because} port={port} onRetry={onRetry} />
      ) : null}
      {known.state === 'ready' ? <Choice profiles={known.profiles} port={port} /> : null}
    </div>
  );
}

function Choice({ profiles, port }: { profiles: readonly Profile[]; port: ProfilesPort }) {
  const t = useTranslations('profiles');
  const [chosen, setChosen] = useState<ProfileId | null>(null);
  const [toDelete, setToDelete] = useState<Profile | null>(null);
  return (
    <>
      <ul role="list" className={styles.list} aria-label={t('who.list')}>
        {profiles.map((profile) => (
          <li key={profile.id}>
            <WhoRow
              profile={profile}
              isChosen={profile.hasPin && profile.id === chosen}
              port={port}
              onChoose={() => setChosen(profile.id)}
              onDelete={() => setToDelete(profile)}
            />
          </li>
        ))}
      </ul>
      <Disclosure summary={t('form.heading')}>
        <ProfileForm add={port.add} onAdded={({ id }) => port.enter(id)} />
      </Disclosure>
      <p className={styles.detail}>{t('pinLimits')}</p>
      <DeleteProfileDialog
        profile={toDelete}
        remove={port.remove}
        onClose={() => setToDelete(null)}
      />
    </>
  );
}

/** Where the browser keeps nothing at all there is nobody's data to guard, so play may go on. */
function Failed({
  because,
  port,
  onRetry,
}: {
  because: StorageTrouble;
  port: ProfilesPort;
  onRetry: () => void;
}) {
  const t = useTranslations('profiles');
  const isBlocked = because === 'storage/blocked';
  return (
    <Notice
      tone="limit"
      icon={<WarningIcon />}
      title={t('who.failed')}
      announce="polite"
      actions={
        <>
          <Button onClick={onRetry}>{t('who.retry')}</Button>
          {isBlocked ? (
            <Button onClick={() => port.enter(FIRST_PROFILE)}>{t('who.without')}</Button>
          ) : null}
        </>
      }
    >
      {t(`why.${because}`)} {isBlocked ? t('who.withoutText') : null}
    </Notice>
  );
}
