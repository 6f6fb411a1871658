import { useState } from 'react';
import { useDescribe, useTranslations } from '../../i18n/index.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Checkbox } from '../../ui/controls/field.tsx';
import { Dialog } from '../../ui/surfaces/dialog.tsx';
import type { RunSummary } from './run-summary.ts';

interface ExportDialogProps {
  run: RunSummary;
  onExport: (withNotepads: boolean) => void;
  onClose: () => void;
}

/** Asked only where a run has private notes: they stay here unless their owner takes them along. */
export function ExportDialog({ run, onExport, onClose }: ExportDialogProps) {
  const t = useTranslations('runs');
  const common = useTranslations('common');
  const describe = useDescribe();
  const [withNotepads, setWithNotepads] = useState(false);
  return (
    <Dialog
      isOpen
      title={t('exportTitle')}
      closeLabel={common('close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button look="filled" onClick={() => onExport(withNotepads)}>
            {t('exportAct')}
          </Button>
        </>
      }
    >
      <p>{t('exportText', { title: run.title, date: describe.date(new Date(run.startedAt)) })}</p>
      <Checkbox
        label={t('withNotepads')}
        hint={t('withNotepadsHint')}
        checked={withNotepads}
        onChange={setWithNotepads}
      />
    </Dialog>
  );
}
