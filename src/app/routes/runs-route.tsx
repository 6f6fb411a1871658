import { RunsPage } from '../../features/library/index.ts';
import { useTranslations } from '../../i18n/index.ts';
import { links } from '../paths.ts';
import { backup, useLastBackup } from '../services/backup.ts';
import { runActions, useRuns } from '../services/runs.ts';
import { PageTitle } from '../shell/page-title.tsx';

export function RunsRoute() {
  const t = useTranslations('library.runs');
  return (
    <>
      <PageTitle page={t('title')} />
      <RunsPage
        runs={useRuns()}
        actions={runActions}
        backup={backup}
        lastBackup={useLastBackup()}
        links={links}
      />
    </>
  );
}
