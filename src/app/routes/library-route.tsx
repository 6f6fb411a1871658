import { LibraryPage, runsWithTitles } from '../../features/library/index.ts';
import { useLanguage, useTranslations } from '../../i18n/index.ts';
import { links } from '../paths.ts';
import { useCaseCatalogue } from '../services/case-catalogue.ts';
import { importedCases, useImportedCases } from '../services/imported-cases.ts';
import { useRuns } from '../services/runs.ts';
import { PageTitle } from '../shell/page-title.tsx';

export function LibraryRoute() {
  const t = useTranslations('library');
  const { cases, retry } = useCaseCatalogue();
  const imported = useImportedCases();
  const runs = runsWithTitles(useRuns(), cases, useLanguage());
  const unfinished =
    runs.state === 'ready' ? (runs.value.find((run) => !run.isFinished) ?? null) : null;
  return (
    <>
      <PageTitle page={t('title')} />
      <LibraryPage
        cases={cases}
        unfinished={unfinished}
        imported={imported.state === 'ready' ? imported.value : []}
        importPort={importedCases}
        links={links}
        onRetry={retry}
      />
    </>
  );
}
