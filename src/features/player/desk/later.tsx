import type { ReactNode } from 'react';
import { DeskProvider, useDesk } from './desk-context.ts';
import { useAfterPaint } from './use-after-paint.ts';

/**
 * Draws a part a moment after the rest, so that the answer to an act does not wait for it. What is inside must be
 * memoised, or it is drawn twice; an act pressed in it before it is drawn again is not taken.
 */
export function Later({ children }: { children: ReactNode }) {
  const desk = useDesk();
  const before = useAfterPaint(desk);
  // Nobody sees, not for a moment, what another seat knows.
  const isSameSeat = before.view.seat === desk.view.seat;
  return <DeskProvider value={isSameSeat ? before : desk}>{children}</DeskProvider>;
}
