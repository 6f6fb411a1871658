import { useState } from 'react';
import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Checkbox, TextField } from '../../../ui/controls/field.tsx';
import { PrinterIcon } from '../../../ui/icons.ts';
import { Dialog } from '../../../ui/surfaces/dialog.tsx';
import type { PrintChoice } from './print-choice.ts';

interface PrintDialogProps {
  isOpen: boolean;
  choice: PrintChoice;
  /** A warm-up claims no level, so there is none to leave out. */
  hasLevels: boolean;
  onClose: () => void;
  onPrint: (choice: PrintChoice) => void;
}

/** Asks what a printed page may say about the person before it is printed. */
export function PrintDialog({ isOpen, choice, hasLevels, onClose, onPrint }: PrintDialogProps) {
  const t = useTranslations('debrief.print');
  const common = useTranslations('common');
  const [draft, setDraft] = useState(choice);
  return (
    <Dialog
      isOpen={isOpen}
      title={t('title')}
      closeLabel={common('close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button look="filled" icon={<PrinterIcon />} onClick={() => onPrint(draft)}>
            {t('act')}
          </Button>
        </>
      }
    >
      <p>{t('text')}</p>
      <div>
        <Checkbox
          label={t('seat')}
          checked={draft.seat}
          onChange={(seat) => setDraft({ ...draft, seat })}
        />
        {hasLevels ? (
          <Checkbox
            label={t('levels')}
            checked={draft.levels}
            onChange={(levels) => setDraft({ ...draft, levels })}
          />
        ) : null}
        <Checkbox
          label={t('everything')}
          hint={t('everythingHint')}
          checked={draft.everything}
          onChange={(everything) => setDraft({ ...draft, everything })}
        />
      </div>
      <TextField
        label={t('alias')}
        hint={t('aliasHint')}
        value={draft.alias}
        maxLength={40}
        autoComplete="off"
        onChange={(event) => setDraft({ ...draft, alias: event.target.value })}
      />
    </Dialog>
  );
}
