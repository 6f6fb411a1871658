import { RunsPage, runsWithTitles } from '../../features/library/index.ts';
import { runs as runsWords } from '../../i18n/en/runs.ts';
import { useLanguage, useTranslations, WithWords } from '../../i18n/index.ts';
import { links } from '../paths.ts';
import { backup, useLastBackup } from '../services/backup.ts';
import { useCaseCatalogue } from '../services/case-catalogue.ts';
import { useAsksWhoPlays } from '../services/open-profile.ts';
import { runActions, useRuns } from '../services/runs.ts';
import { PageTitle } from '../shell/page-title.tsx';

const words = { runs: runsWords };

export function RunsRoute() {
  return (
    <WithWords words={words}>
      <Runs />
    </WithWords>
  );
}

function Runs() {
  const t = useTranslations('runs');
  const { cases } = useCaseCatalogue();
  const runs = runsWithTitles(useRuns(), cases, useLanguage());
  return (
    <>
      <PageTitle page={t('title')} />
      <RunsPage
        runs={runs}
        actions={runActions}
        backup={backup}
        lastBackup={useLastBackup()}
        isShared={useAsksWhoPlays()}
        links={links}
      />
    </>
  );
}
