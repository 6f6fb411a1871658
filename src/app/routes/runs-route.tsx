import { RunsPage } from '../../features/library/index.ts';
import { runs } from '../../i18n/en/runs.ts';
import { useTranslations, WithWords } from '../../i18n/index.ts';
import { links } from '../paths.ts';
import { backup, useLastBackup } from '../services/backup.ts';
import { useAsksWhoPlays } from '../services/open-profile.ts';
import { runActions, useRuns } from '../services/runs.ts';
import { PageTitle } from '../shell/page-title.tsx';

const words = { runs };

export function RunsRoute() {
  return (
    <WithWords words={words}>
      <Runs />
    </WithWords>
  );
}

function Runs() {
  const t = useTranslations('runs');
  return (
    <>
      <PageTitle page={t('title')} />
      <RunsPage
        runs={useRuns()}
        actions={runActions}
        backup={backup}
        lastBackup={useLastBackup()}
        isShared={useAsksWhoPlays()}
        links={links}
      />
    </>
  );
}
