import type { ReactNode } from 'react';
import { type DeskModel, DeskProvider, useDesk } from './desk-context.ts';
import { useAfterPaint } from './use-after-paint.ts';

/**
 * The desk as it was until the frame that answers an act is painted; from then on as it is. What works with it must be
 * memoised, or it is drawn twice. An act pressed in it before it is drawn again is not taken.
 */
export function useLater(desk: DeskModel): DeskModel {
  const before = useAfterPaint(desk);
  // Nobody sees, not for a moment, what another seat knows.
  return before.view.seat === desk.view.seat ? before : desk;
}

/** Draws a part a moment after the rest, so that the answer to an act does not wait for it. */
export function Later({ children }: { children: ReactNode }) {
  const later = useLater(useDesk());
  return <DeskProvider value={later}>{children}</DeskProvider>;
}
