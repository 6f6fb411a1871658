import { DebriefPage } from '../../features/debrief/index.ts';
import { useTranslations } from '../../i18n/index.ts';
import { Skeleton } from '../../ui/reading/skeleton.tsx';
import { links } from '../paths.ts';
import { askWhatIf, plansOnDevice, useOpenedDebrief } from '../services/debriefs.ts';
import { PageFooter } from '../shell/page-footer.tsx';
import { PageTitle } from '../shell/page-title.tsx';
import { Shell } from '../shell/shell.tsx';
import { StorageBanner } from '../shell/storage-banner.tsx';
import { MissingPage } from './not-found-page.tsx';

/** The debrief of a run; it has a frame of its own. */
export function DebriefRoute({ runId, part }: { runId: string; part: string | null }) {
  const t = useTranslations('debrief');
  const opened = useOpenedDebrief(runId);
  if (opened.state === 'loading') {
    return (
      <Shell path={links.debrief(runId)}>
        <Skeleton label={t('loading')} lines={8} />
      </Shell>
    );
  }
  if (opened.state !== 'ready') {
    return (
      <Shell path={links.debrief(runId)}>
        <MissingPage
          title={t(opened.state === 'missing' ? 'missing' : 'unreadable')}
          text={opened.state === 'unreadable' ? t('code', { code: opened.code }) : t('missingText')}
          href={links.runs}
          act={t('toRuns')}
        />
      </Shell>
    );
  }
  const [first] = opened.debriefs;
  return (
    <>
      <PageTitle page={t('title', { title: first.case.title })} />
      <StorageBanner />
      <DebriefPage
        runId={runId}
        debriefs={opened.debriefs}
        part={part}
        deletedOn={null}
        keptSince={opened.keptSince}
        plans={plansOnDevice}
        whatIf={opened.keptSince === null ? (who, choice) => askWhatIf(runId, who, choice) : null}
        links={links}
      />
      <PageFooter />
    </>
  );
}
