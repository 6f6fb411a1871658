import { DebriefPage } from '../../features/debrief/index.ts';
import { debriefWords } from '../../i18n/debrief-words.ts';
import { useTranslations, WithWords } from '../../i18n/index.ts';
import { Skeleton } from '../../ui/reading/skeleton.tsx';
import { links } from '../paths.ts';
import { askWhatIf, plansOnDevice, useOpenedDebrief } from '../services/debriefs.ts';
import { useKeptUntil } from '../services/old-runs.ts';
import { PageFooter } from '../shell/page-footer.tsx';
import { PageTitle } from '../shell/page-title.tsx';
import { Shell } from '../shell/shell.tsx';
import { StorageBanner } from '../shell/storage-banner.tsx';
import { MissingPage } from './not-found-page.tsx';

interface DebriefRouteProps {
  runId: string;
  part: string | null;
}

/** The debrief of a run; it has a frame of its own. */
export function DebriefRoute(props: DebriefRouteProps) {
  return (
    <WithWords words={debriefWords}>
      <OneDebrief {...props} />
    </WithWords>
  );
}

function OneDebrief({ runId, part }: DebriefRouteProps) {
  const t = useTranslations('debrief');
  const opened = useOpenedDebrief(runId);
  const keptUntil = useKeptUntil(runId);
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
        keptUntil={keptUntil}
        keptSince={opened.keptSince}
        plans={plansOnDevice}
        notepads={opened.notepads}
        whatIf={opened.keptSince === null ? (who, choice) => askWhatIf(runId, who, choice) : null}
        links={links}
      />
      <PageFooter withExit />
    </>
  );
}
