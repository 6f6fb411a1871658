import type { Cause } from '../journal.ts';
import { actorsOf } from './actors.ts';
import { note, type Play, seatOf } from './journal-writing.ts';

/** A critical error happened through this door. Whether and how it counts is the score's business (rule 31). */
export function raise(
  play: Play,
  error: number,
  cause: Cause,
  door: { ref: string; because: string | null; seats?: number[] },
): void {
  const seats = door.seats ?? actorsOf(play, cause);
  play.world.errors.push({
    error,
    ref: door.ref,
    event: cause.event,
    seats,
    at: play.world.now,
    repairedAt: -1,
  });
  note(play, cause, {
    kind: 'error.raised',
    error: play.table.scenario.errors[error]?.id ?? '',
    ref: door.ref,
    event: cause.event,
    seats: seats.map(seatOf),
    because: door.because,
  });
}

/** A way was tried on a past act. It repairs the door when that is the way, the seat and the time for it. */
export function repair(
  play: Play,
  what: { event: number; ref: string; way: string; seat: number; since: number },
  cause: Cause,
): void {
  const { world, table } = play;
  note(play, cause, {
    kind: 'repair.tried',
    event: what.event,
    ref: what.ref,
    way: what.way,
    seat: seatOf(what.seat),
  });
  for (const raised of world.errors) {
    if (raised.event !== what.event || raised.ref !== what.ref || raised.repairedAt >= 0) continue;
    const error = table.scenario.errors[raised.error];
    const fits = error?.repairs.some(
      ({ of, way, by, within }) =>
        of === what.ref &&
        way === what.way &&
        by.includes(seatOf(what.seat)) &&
        what.since <= raised.at + within,
    );
    if (!error || !fits) continue;
    raised.repairedAt = world.now;
    note(play, cause, {
      kind: 'error.repaired',
      error: error.id,
      ref: raised.ref,
      event: raised.event,
      seats: [seatOf(what.seat)],
      because: null,
    });
  }
}
