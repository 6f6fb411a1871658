import { useEffect, useEffectEvent, useRef } from 'react';
import { useDesk } from './desk-context.ts';

/** Runs after the case clock has moved, not on first sight and not when another seat's desk is shown. */
export function useTimeMoved(run: () => void): void {
  const { view } = useDesk();
  const before = useRef(view.now);
  const onMoved = useEffectEvent(run);
  useEffect(() => {
    if (before.current === view.now) return;
    before.current = view.now;
    onMoved();
  }, [view.now]);
}

/** Puts the focus where reading goes on, when the control that had it is gone. */
export function focusIfLost(element: HTMLElement | null): void {
  const { activeElement } = document;
  const isLost = activeElement === null || activeElement === document.body;
  // A control that is switched off loses the focus at the next frame.
  if (isLost || activeElement.matches(':disabled')) element?.focus();
}
