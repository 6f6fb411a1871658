import { z } from 'zod';
import { Duration, Id, Line, Seat, provenance } from './primitives.ts';

export const Place = z.strictObject({
  called: Line,
  /** The place it lies in, which lies in no other: a room of a house. */
  in: Id.optional(),
  /** Seats that see it from the start; the others when they know somebody, something or a tie there. */
  'known-to': z.array(Seat).optional(),
  ...provenance,
});

/** How long it takes from one place to another, either way. */
export const Travel = z.strictObject({
  between: z.array(Id).min(2).max(2),
  takes: Duration,
  ...provenance,
});
