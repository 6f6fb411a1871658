import { type RefObject, useEffect, useRef } from 'react';

/**
 * Opens and closes a native dialog as a modal. The browser keeps focus inside and closes on Escape;
 * focus goes back to where it was, also when the opener took the dialog out of the page while it was open.
 */
export function useModal(isOpen: boolean): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!isOpen || !element) return;
    const opener = document.activeElement;
    element.showModal();
    return () => {
      element.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [isOpen]);
  return dialog;
}
