import { useEffect } from 'react';
import { WhoPage } from '../../features/profiles/index.ts';
import { profiles } from '../../i18n/en/profiles.ts';
import { useTranslations, WithWords } from '../../i18n/index.ts';
import { profilesPort, useProfiles } from '../services/profiles.ts';
import { type TidyClosed, tidyProfiles } from '../services/tidy-profiles.ts';
import { PageTitle } from '../shell/page-title.tsx';

const words = { profiles };

interface WhoRouteProps {
  /** Handed in, because the first page has it and a second file with it would be loaded by every page. */
  tidyClosed: TidyClosed;
}

/** Stands in the place of every page until somebody has said who is playing. */
export function WhoRoute({ tidyClosed }: WhoRouteProps) {
  return (
    <WithWords words={words}>
      <Who tidyClosed={tidyClosed} />
    </WithWords>
  );
}

function Who({ tidyClosed }: WhoRouteProps) {
  const t = useTranslations('profiles.who');
  const known = useProfiles();
  useEffect(() => {
    if (known.state === 'ready') void tidyProfiles(known.profiles, tidyClosed);
  }, [known, tidyClosed]);
  return (
    <>
      <PageTitle page={t('title')} />
      <WhoPage known={known} port={profilesPort} onRetry={() => window.location.reload()} />
    </>
  );
}
