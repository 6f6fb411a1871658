import { useEffect } from 'react';
import { WhoPage } from '../../features/profiles/index.ts';
import { profiles } from '../../i18n/en/profiles.ts';
import { useTranslations, WithWords } from '../../i18n/index.ts';
import { profilesPort, useProfiles } from '../services/profiles.ts';
import { tidyProfiles } from '../services/tidy-profiles.ts';
import { PageTitle } from '../shell/page-title.tsx';

const words = { profiles };

/** Stands in the place of every page until somebody has said who is playing. */
export function WhoRoute() {
  return (
    <WithWords words={words}>
      <Who />
    </WithWords>
  );
}

function Who() {
  const t = useTranslations('profiles.who');
  const known = useProfiles();
  useEffect(() => {
    if (known.state === 'ready') void tidyProfiles(known.profiles);
  }, [known]);
  return (
    <>
      <PageTitle page={t('title')} />
      <WhoPage known={known} port={profilesPort} onRetry={() => window.location.reload()} />
    </>
  );
}
