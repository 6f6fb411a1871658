import type { Seat } from '../../scenario/index.ts';
import { isBefore, type Mark } from '../mark.ts';
import type { Played } from '../played.ts';

/** Whether a person held the seat at some time between two marks, both included. */
export function isHeldBetween(played: Played, seat: Seat, from: Mark, to: Mark): boolean {
  const spans = played.held.get(seat) ?? [];
  return spans.some(
    (span) => !isBefore(to, span.from) && !(span.to !== null && isBefore(span.to, from)),
  );
}

/** Somebody held it at some time of the run. */
export function isEverHeld(played: Played, seat: Seat): boolean {
  return (played.held.get(seat) ?? []).length > 0;
}
