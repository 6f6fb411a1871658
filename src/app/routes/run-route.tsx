import { useEffect, useState } from 'react';
import { PlayerPage } from '../../features/player/index.ts';
import { deskWords } from '../../i18n/desk-words.ts';
import { useTranslations, WithWords } from '../../i18n/index.ts';
import { links } from '../paths.ts';
import type { Law } from '../services/law.ts';
import { usePreferences } from '../services/preferences.ts';
import { leaveQuickly } from '../services/quick-exit.ts';
import { keepRun } from '../services/run-keeping.ts';
import { PageTitle } from '../shell/page-title.tsx';
import { StorageBanner } from '../shell/storage-banner.tsx';

interface RunRouteProps {
  runId: string;
  law: Law;
}

/** The case desk; it has a frame of its own. */
export function RunRoute(props: RunRouteProps) {
  return (
    <WithWords words={deskWords}>
      <Run {...props} />
    </WithWords>
  );
}

function Run({ runId, law }: RunRouteProps) {
  const t = useTranslations('player');
  const { preferences } = usePreferences();
  const [keeping] = useState(() => keepRun(runId));
  // Leaving the desk gives the run back, so that another window may play it.
  useEffect(() => () => keeping.close(), [keeping]);
  return (
    <>
      <PageTitle page={t('title')} />
      <PlayerPage
        // In another language it is opened anew; what is chosen and not yet sent is kept.
        key={preferences.language}
        keeping={keeping}
        language={preferences.language}
        links={{ ...links, debrief: links.debrief(runId) }}
        keysOn={preferences.singleLetterKeys}
        banner={<StorageBanner />}
        leaveQuickly={leaveQuickly}
        law={law}
      />
    </>
  );
}
