import { useState } from 'react';
import { runs } from '../../i18n/en/runs.ts';
import { useTranslations, WithWords } from '../../i18n/index.ts';
import { Button } from '../../ui/controls/button.tsx';
import { TextField } from '../../ui/controls/field.tsx';
import { FileButton } from '../../ui/controls/file-button.tsx';
import {
  CheckIcon,
  DownloadSimpleIcon,
  FolderOpenIcon,
  TrashIcon,
  WarningIcon,
} from '../../ui/icons.ts';
import { Dialog } from '../../ui/surfaces/dialog.tsx';
import { Notice } from '../../ui/surfaces/notice.tsx';
import { Section } from '../../ui/surfaces/panel.tsx';
import { backupAge, type BackupPort, type LastBackup, type RunsImport } from './backup.ts';
import styles from './backup-section.module.css';
import { RunsImportResult } from './runs-import-result.tsx';

interface BackupSectionProps {
  port: BackupPort;
  lastBackup: LastBackup;
  /** How many runs are on this device; null while that is not known. */
  runs: number | null;
  /** Whether others have profiles on this device too. */
  isShared: boolean;
}

type Said =
  | { about: 'import'; result: RunsImport }
  | { about: 'words'; text: string; isFailure: boolean };

const words = { runs };

/** All runs at once: save them as one file, bring them back from one, delete them. Brings its words to every page. */
export function BackupSection(props: BackupSectionProps) {
  return (
    <WithWords words={words}>
      <Backup {...props} />
    </WithWords>
  );
}

function Backup({ port, lastBackup, runs: count, isShared }: BackupSectionProps) {
  const t = useTranslations('runs.backup');
  const [isBusy, setIsBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const [isDeleting, setIsDeleting] = useState(false);

  /** One thing at a time; what was said before it is no longer true. */
  async function during(work: () => Promise<Said>) {
    if (isBusy) return;
    setIsBusy(true);
    setSaid(null);
    setSaid(await work());
    setIsBusy(false);
  }

  async function exportAll(): Promise<Said> {
    const file = await port.exportAll();
    return file === null
      ? { about: 'words', text: t('exportFailed'), isFailure: true }
      : { about: 'words', text: t('exported', { file }), isFailure: false };
  }

  async function importRuns(file: File): Promise<Said> {
    return { about: 'import', result: await port.importRuns(file) };
  }

  async function deleteAll(): Promise<Said> {
    const areGone = await port.deleteAll();
    return { about: 'words', text: t(areGone ? 'deleted' : 'deleteFailed'), isFailure: !areGone };
  }

  return (
    <Section title={t('heading')} hint={<Age lastBackup={lastBackup} />}>
      <div className={styles.parts}>
        <p className={styles.text}>
          {t('text')} {isShared ? t('shared') : null}
        </p>
        <div className={styles.acts}>
          <Button
            icon={<DownloadSimpleIcon />}
            disabled={count === 0}
            onClick={() => void during(exportAll)}
          >
            {t('exportAll')}
          </Button>
          <FileButton
            accept=".json"
            icon={<FolderOpenIcon />}
            onFile={(file) => void during(() => importRuns(file))}
          >
            {t('import')}
          </FileButton>
          <Button
            look="quiet"
            icon={<TrashIcon />}
            disabled={count === 0}
            onClick={() => setIsDeleting(true)}
          >
            {t('deleteAll')}
          </Button>
        </div>
        {said?.about === 'words' ? (
          <Notice
            tone={said.isFailure ? 'limit' : 'act'}
            icon={said.isFailure ? <WarningIcon /> : <CheckIcon />}
            announce="polite"
          >
            {said.text}
          </Notice>
        ) : null}
        {said?.about === 'import' ? <RunsImportResult result={said.result} /> : null}
      </div>
      <DeleteAllDialog
        isOpen={isDeleting}
        runs={count ?? 0}
        onClose={() => setIsDeleting(false)}
        onExport={() => void during(exportAll)}
        onDelete={() => {
          setIsDeleting(false);
          void during(deleteAll);
        }}
      />
    </Section>
  );
}

function Age({ lastBackup }: { lastBackup: LastBackup }) {
  const t = useTranslations('runs.backup');
  if (lastBackup === 'unknown') return null;
  return lastBackup.at === null
    ? t('never')
    : t('age', { days: backupAge(lastBackup.at, new Date()) });
}

interface DeleteAllDialogProps {
  isOpen: boolean;
  runs: number;
  onClose: () => void;
  onExport: () => void;
  onDelete: () => void;
}

/** What cannot be taken back is written out, not clicked through. */
function DeleteAllDialog({ isOpen, runs, onClose, onExport, onDelete }: DeleteAllDialogProps) {
  const t = useTranslations('runs.backup');
  const common = useTranslations('common');
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const word = t('word');

  function close() {
    setTyped('');
    setIsWrong(false);
    onClose();
  }

  function confirm() {
    if (typed.trim().toLocaleLowerCase() !== word.toLocaleLowerCase()) return setIsWrong(true);
    setTyped('');
    setIsWrong(false);
    onDelete();
  }

  return (
    <Dialog
      isOpen={isOpen}
      title={t('confirmTitle')}
      closeLabel={common('close')}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{common('cancel')}</Button>
          <Button look="filled" onClick={confirm}>
            {t('confirmAct')}
          </Button>
        </>
      }
    >
      <div className={styles.parts}>
        <p>{t('confirmText', { count: runs })}</p>
        <p>
          <Button size="small" icon={<DownloadSimpleIcon />} onClick={onExport}>
            {t('exportFirst')}
          </Button>
        </p>
        <TextField
          label={t('typeWord', { word })}
          value={typed}
          autoComplete="off"
          autoCapitalize="none"
          problem={isWrong ? t('wrongWord', { word }) : null}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
    </Dialog>
  );
}
