import { useLocation } from 'wouter';
import { type CaseCard, cardWords, StartPage } from '../../features/library/index.ts';
import { useLanguage, useTranslations } from '../../i18n/index.ts';
import { Skeleton } from '../../ui/reading/skeleton.tsx';
import { links } from '../paths.ts';
import { useCaseCatalogue } from '../services/case-catalogue.ts';
import { loadImportedCase, useImportedCases } from '../services/imported-cases.ts';
import { beginRun, fetchCase } from '../services/runs.ts';
import { PageTitle } from '../shell/page-title.tsx';
import { MissingPage } from './not-found-page.tsx';

type CaseContent = Parameters<typeof beginRun>[0];

/** The page before a run of a case that came with the program. */
export function StartRoute({ caseId }: { caseId: string }) {
  const t = useTranslations('library');
  const { cases } = useCaseCatalogue();
  if (cases.state === 'loading') return <Skeleton label={t('start.loading')} lines={5} />;
  const card = cases.state === 'ready' ? cases.value.find(({ id }) => id === caseId) : undefined;
  if (!card) {
    return (
      <MissingPage
        title={cases.state === 'failed' ? t('cases.failed') : t('start.notFound')}
        href={links.cases}
        act={t('start.toLibrary')}
      />
    );
  }
  return <Start card={card} open={() => fetchCase(caseId)} />;
}

/** The same for a case from a file. Its address is its own, so that no file can pass for a case of the program. */
export function StartImportedRoute({ caseId }: { caseId: string }) {
  const t = useTranslations('library.start');
  const cases = useImportedCases();
  if (cases.state === 'loading') return <Skeleton label={t('loading')} lines={5} />;
  const imported =
    cases.state === 'ready' ? cases.value.find(({ card }) => card.id === caseId) : undefined;
  if (!imported) {
    return <MissingPage title={t('importedGone')} href={links.cases} act={t('toLibrary')} />;
  }
  return <Start card={imported.card} open={() => loadImportedCase(caseId)} />;
}

function Start({ card, open }: { card: CaseCard; open: () => Promise<CaseContent> }) {
  const [, go] = useLocation();
  const { title } = cardWords(card, useLanguage());
  return (
    <>
      <PageTitle page={title.text} />
      <StartPage
        card={card}
        modes={card.canBeGuided ? ['real', 'guided'] : ['real']}
        onBegin={async (choice) => {
          const runId = await beginRun(await open(), choice);
          if (runId === null) return false;
          go(links.run(runId).slice(1), { replace: true });
          return true;
        }}
      />
    </>
  );
}
