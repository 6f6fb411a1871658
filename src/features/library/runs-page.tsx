import { useState } from 'react';
import { useDescribe, useTranslations } from '../../i18n/index.ts';
import { Button, ButtonLink } from '../../ui/controls/button.tsx';
import { WarningIcon } from '../../ui/icons.ts';
import { LiveRegion } from '../../ui/reading/live-region.tsx';
import { Skeleton } from '../../ui/reading/skeleton.tsx';
import { Dialog } from '../../ui/surfaces/dialog.tsx';
import { Notice } from '../../ui/surfaces/notice.tsx';
import type { BackupPort, LastBackup } from './backup.ts';
import { BackupSection } from './backup-section.tsx';
import { ExportDialog } from './export-dialog.tsx';
import type { LibraryLinks } from './links.ts';
import type { Loadable } from './loadable.ts';
import { RunRow } from './run-row.tsx';
import type { RunActions, RunSummary } from './run-summary.ts';
import styles from './runs-page.module.css';

interface RunsPageProps {
  /** Newest first. */
  runs: Loadable<readonly RunSummary[]>;
  actions: RunActions;
  backup: BackupPort;
  lastBackup: LastBackup;
  /** Whether others have profiles on this device too. */
  isShared: boolean;
  links: LibraryLinks;
}

/** Everything played on this device: go on, read the debrief, take it away, delete it. */
export function RunsPage({ runs, actions, backup, lastBackup, isShared, links }: RunsPageProps) {
  const t = useTranslations('runs');
  const common = useTranslations('common');
  const describe = useDescribe();
  const [toExport, setToExport] = useState<RunSummary | null>(null);
  const [toDelete, setToDelete] = useState<RunSummary | null>(null);
  const [said, setSaid] = useState<{ text: string; isFailure: boolean } | null>(null);

  async function askOrExport(run: RunSummary) {
    if (await actions.hasNotepads(run.id)) setToExport(run);
    else await exportRun(run, false);
  }

  async function exportRun(run: RunSummary, withNotepads: boolean) {
    setToExport(null);
    const file = await actions.exportRun(run.id, { withNotepads });
    setSaid(
      file === null
        ? { text: t('exportFailed'), isFailure: true }
        : { text: t('exported', { file }), isFailure: false },
    );
  }

  async function deleteRun(run: RunSummary) {
    setToDelete(null);
    const isGone = await actions.deleteRun(run.id);
    setSaid({ text: isGone ? t('deleted') : t('deleteFailed'), isFailure: !isGone });
  }

  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t('title')}</h1>
      <LiveRegion message={said?.text ?? ''} />
      {said ? (
        <Notice
          tone={said.isFailure ? 'limit' : 'act'}
          icon={said.isFailure ? <WarningIcon /> : null}
        >
          {said.text}
        </Notice>
      ) : null}
      {runs.state === 'loading' ? <Skeleton label={t('loading')} lines={4} /> : null}
      {runs.state === 'failed' ? (
        <Notice tone="limit" icon={<WarningIcon />} announce="polite">
          {t('failed')}
        </Notice>
      ) : null}
      {runs.state === 'ready' && runs.value.length === 0 ? (
        <div className={styles.empty}>
          <p>{t('empty')}</p>
          <ButtonLink href={links.cases}>{t('emptyAct')}</ButtonLink>
        </div>
      ) : null}
      {runs.state === 'ready' && runs.value.length > 0 ? (
        <ul role="list" className={styles.runs}>
          {runs.value.map((run) => (
            <li key={run.id}>
              <RunRow
                run={run}
                links={links}
                onExport={() => void askOrExport(run)}
                onDelete={() => setToDelete(run)}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <BackupSection
        port={backup}
        lastBackup={lastBackup}
        runs={runs.state === 'ready' ? runs.value.length : null}
        isShared={isShared}
      />
      {toExport ? (
        <ExportDialog
          run={toExport}
          onExport={(withNotepads) => void exportRun(toExport, withNotepads)}
          onClose={() => setToExport(null)}
        />
      ) : null}
      <Dialog
        isOpen={toDelete !== null}
        title={t('confirmTitle')}
        closeLabel={common('close')}
        onClose={() => setToDelete(null)}
        actions={
          <>
            <Button onClick={() => setToDelete(null)}>{common('cancel')}</Button>
            <Button look="filled" onClick={() => toDelete && void deleteRun(toDelete)}>
              {t('confirmAct')}
            </Button>
          </>
        }
      >
        {toDelete ? (
          <p>
            {t('confirmText', {
              title: toDelete.title,
              date: describe.date(new Date(toDelete.startedAt)),
            })}
          </p>
        ) : null}
      </Dialog>
    </div>
  );
}
