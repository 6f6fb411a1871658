import { useState } from 'react';
import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { TextArea } from '../../../ui/controls/field.tsx';
import { SegmentedControl } from '../../../ui/controls/segmented-control.tsx';
import { Dialog } from '../../../ui/surfaces/dialog.tsx';
import { Notice } from '../../../ui/surfaces/notice.tsx';
import { useDebrief } from '../debrief-context.tsx';
import { download } from './download.ts';
import {
  errorReport,
  REPORT_SUBJECTS,
  reportFileName,
  type ReportSubject,
  type ReportTarget,
} from './error-report.ts';

interface ReportDialogProps {
  /** The place the report is about, the whole case, or null while nobody reports. */
  target: ReportTarget | 'case' | null;
  onClose: () => void;
}

/** Asks what is wrong and makes a file of it. Nothing is sent anywhere. */
export function ReportDialog({ target, onClose }: ReportDialogProps) {
  const t = useTranslations('debrief.report');
  const common = useTranslations('common');
  const { debrief } = useDebrief();
  const [about, setAbout] = useState<ReportSubject>('law');
  const [words, setWords] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const [savedAs, setSavedAs] = useState<string | null>(null);

  const close = () => {
    setSavedAs(null);
    setIsMissing(false);
    onClose();
  };
  const save = () => {
    if (target === null) return;
    if (words.trim() === '') return setIsMissing(true);
    const place = target === 'case' ? null : target;
    const report = errorReport(debrief.case, place, about, words, new Date());
    const name = reportFileName(report);
    download(name, JSON.stringify(report, null, 2));
    setSavedAs(name);
    setWords('');
  };

  const subject = target === null || target === 'case' ? t('wholeCase') : target.title;
  return (
    <Dialog
      isOpen={target !== null}
      title={t('title')}
      closeLabel={common('close')}
      onClose={close}
      actions={
        savedAs === null ? (
          <>
            <Button onClick={close}>{common('cancel')}</Button>
            <Button look="filled" onClick={save}>
              {t('save')}
            </Button>
          </>
        ) : (
          <Button look="filled" onClick={close}>
            {common('close')}
          </Button>
        )
      }
    >
      {savedAs === null ? (
        <>
          <p>{t('subject', { subject })}</p>
          <SegmentedControl
            legend={t('about')}
            choices={REPORT_SUBJECTS.map((value) => ({ value, label: t(`subjects.${value}`) }))}
            value={about}
            onChange={setAbout}
          />
          <TextArea
            label={t('words')}
            hint={t('wordsHint')}
            problem={isMissing ? t('wordsMissing') : null}
            value={words}
            maxLength={2000}
            onChange={(event) => {
              setWords(event.target.value);
              setIsMissing(false);
            }}
          />
          <p>{t('what')}</p>
        </>
      ) : (
        <Notice announce="polite">{t('saved', { file: savedAs })}</Notice>
      )}
    </Dialog>
  );
}
