import { useLocation } from 'wouter';
import { StartPage } from '../../features/library/index.ts';
import { useTranslations } from '../../i18n/index.ts';
import { Skeleton } from '../../ui/reading/skeleton.tsx';
import { links } from '../paths.ts';
import { useCaseCatalogue } from '../services/case-catalogue.ts';
import { beginRun } from '../services/runs.ts';
import { PageTitle } from '../shell/page-title.tsx';
import { MissingPage } from './not-found-page.tsx';

export function StartRoute({ caseId }: { caseId: string }) {
  const t = useTranslations('library');
  const { cases } = useCaseCatalogue();
  const [, go] = useLocation();
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
  return (
    <>
      <PageTitle page={card.title} />
      <StartPage
        card={card}
        modes={['real']}
        onBegin={async (choice) => {
          const runId = await beginRun(card, choice);
          if (runId === null) return false;
          go(links.run(runId).slice(1), { replace: true });
          return true;
        }}
      />
    </>
  );
}
