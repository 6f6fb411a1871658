import type { Cause } from '../journal.ts';
import { type Play, seatNumber } from './journal-writing.ts';

/** Everybody who took or signed the act at the root of something; nobody when the case itself brought it. */
export function actorsOf({ world, table }: Play, cause: Cause): number[] {
  const run = world.runs.findLast(
    (one) =>
      one.cause.event === cause.event &&
      one.cause.seat === cause.seat &&
      table.acts[one.act]?.ref === cause.ref,
  );
  if (run && run.seats.length > 0) return [...run.seats];
  return cause.seat === null ? [] : [seatNumber(cause.seat)];
}
