import { lazy, Suspense } from 'react';
import { BackupSection } from '../../features/library/index.ts';
import { SettingsPage, StorageSection } from '../../features/settings/index.ts';
import { settings } from '../../i18n/en/settings.ts';
import { useTranslations, WithWords } from '../../i18n/index.ts';
import { backup, useLastBackup } from '../services/backup.ts';
import { useAsksWhoPlays } from '../services/open-profile.ts';
import { usePreferences } from '../services/preferences.ts';
import { useRuns } from '../services/runs.ts';
import { askToKeep, useStorageHealth } from '../services/storage-health.ts';
import { PageTitle } from '../shell/page-title.tsx';

const words = { settings };

const ProfilesChapter = lazy(() =>
  import('../late-profiles.tsx').then((file) => ({ default: file.ProfilesChapter })),
);

export function SettingsRoute() {
  return (
    <WithWords words={words}>
      <Settings />
    </WithWords>
  );
}

function Settings() {
  const t = useTranslations('settings');
  const { preferences, isKept, change } = usePreferences();
  const runs = useRuns();
  return (
    <>
      <PageTitle page={t('title')} />
      <SettingsPage preferences={preferences} isKept={isKept} onChange={change}>
        <Suspense fallback={null}>
          <ProfilesChapter />
        </Suspense>
        <StorageSection health={useStorageHealth()} onAsk={askToKeep} />
        <BackupSection
          port={backup}
          lastBackup={useLastBackup()}
          runs={runs.state === 'ready' ? runs.value.length : null}
          isShared={useAsksWhoPlays()}
        />
      </SettingsPage>
    </>
  );
}
