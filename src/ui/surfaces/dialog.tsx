import { type ReactNode, useId } from 'react';
import { IconButton } from '../controls/icon-button.tsx';
import { XIcon } from '../icons.ts';
import styles from './dialog.module.css';
import { useModal } from './use-modal.ts';

interface DialogProps {
  isOpen: boolean;
  title: ReactNode;
  /** Name of the closing button. */
  closeLabel: string;
  onClose: () => void;
  /** Buttons; the last one is the filled one. */
  actions?: ReactNode;
  /** A drawer comes from the end of the page and is as tall as the window. */
  place?: 'centre' | 'end';
  /** It is for reading: keys can scroll it also where nothing in it takes the focus. */
  isForReading?: boolean;
  children: ReactNode;
}

/** A native modal dialog, for an act with a price or a form of its own. Never for news. */
export function Dialog({
  isOpen,
  title,
  closeLabel,
  onClose,
  actions,
  place = 'centre',
  isForReading = false,
  children,
}: DialogProps) {
  const titleId = useId();
  const dialog = useModal(isOpen);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-place={place}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // The owner of `isOpen` decides; otherwise Escape would close a dialog that React still holds open.
        event.preventDefault();
        onClose();
      }}
    >
      {isOpen ? (
        <div className={styles.sheet}>
          <header className={styles.head}>
            <h2 id={titleId} className={styles.title}>
              {title}
            </h2>
            <IconButton icon={<XIcon />} label={closeLabel} onClick={onClose} />
          </header>
          <div
            className={styles.body}
            {...(isForReading && { role: 'group', tabIndex: 0, 'aria-labelledby': titleId })}
          >
            {children}
          </div>
          {actions ? <footer className={styles.actions}>{actions}</footer> : null}
        </div>
      ) : null}
    </dialog>
  );
}

/** A part of the page that has no room of its own on a narrow screen. */
export function Drawer(props: Omit<DialogProps, 'place'>) {
  return <Dialog {...props} place="end" />;
}
