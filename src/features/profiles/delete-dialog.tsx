import { type ReactNode, useState } from 'react';
import { useTranslations } from '../../i18n/index.ts';
import { Button } from '../../ui/controls/button.tsx';
import { TextField } from '../../ui/controls/field.tsx';
import { Dialog } from '../../ui/surfaces/dialog.tsx';
import styles from './profiles.module.css';

interface DeleteDialogProps {
  isOpen: boolean;
  title: string;
  /** What is lost. */
  children: ReactNode;
  /** Label of the last button. */
  act: string;
  /** Why it could not be done. */
  problem: string | null;
  onClose: () => void;
  onDelete: () => void;
}

/** Asks twice before something is gone for good: once with what is lost, once for a word. */
export function DeleteDialog(props: DeleteDialogProps) {
  const { isOpen, title, children, act, problem, onClose, onDelete } = props;
  const t = useTranslations('profiles.deleting');
  const common = useTranslations('common');
  const [isSure, setIsSure] = useState(false);
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const word = t('word');

  function close() {
    setIsSure(false);
    setTyped('');
    setIsWrong(false);
    onClose();
  }

  function confirm() {
    if (!isSure) return setIsSure(true);
    const isRight = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
    setIsWrong(!isRight);
    if (isRight) onDelete();
  }

  return (
    <Dialog
      isOpen={isOpen}
      title={title}
      closeLabel={common('close')}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{common('cancel')}</Button>
          <Button look="filled" onClick={confirm}>
            {isSure ? act : t('on')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {children}
        {isSure ? (
          <TextField
            label={t('typeWord', { word })}
            value={typed}
            autoComplete="off"
            autoCapitalize="none"
            problem={isWrong ? t('wrongWord', { word }) : problem}
            onChange={(event) => setTyped(event.target.value)}
          />
        ) : null}
      </div>
    </Dialog>
  );
}
