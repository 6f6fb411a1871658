import { useState } from 'react';
import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { TextArea } from '../../../ui/controls/field.tsx';
import { Dialog } from '../../../ui/surfaces/dialog.tsx';
import { useDesk } from './desk-context.ts';

/** A note of one's own in the log. */
export function NoteDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('deskParts.note');
  const common = useTranslations('common');
  const { act, isSaving } = useDesk();
  const [text, setText] = useState('');
  return (
    <Dialog
      isOpen
      title={t('title')}
      closeLabel={common('close')}
      onClose={onClose}
      actions={
        <Button
          look="filled"
          disabled={text.trim() === '' || isSaving}
          onClick={() => {
            act({ type: 'note.written', text: text.trim() });
            onClose();
          }}
        >
          {t('write')}
        </Button>
      }
    >
      <TextArea
        label={t('label')}
        hint={t('hint')}
        maxLength={600}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </Dialog>
  );
}
