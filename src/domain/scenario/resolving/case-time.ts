import { parseMinutes } from '../../../shared/duration.ts';
import { present } from '../../../shared/assert.ts';

const MINUTES_PER_DAY = 1440;
const MILLISECONDS_PER_MINUTE = 60_000;

/** The local calendar of a case: whole minutes counted from its start, in the one offset it is written with. */
export type CaseTime = {
  /** Minutes east of UTC. */
  offset: number;
  /** Minute of the local calendar (since 1970-01-01T00:00 local) at which the clock starts. */
  startsAt: number;
};

/** @returns null for a date that no calendar has, such as 30 February */
export function readClockStart(start: string): CaseTime | null {
  const match = /^(.{16})([+-])(\d{2}):(\d{2})$/.exec(start);
  if (match === null) return null;
  const [, local = '', sign, hours, minutes] = match;
  const startsAt = localMinutes(local);
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return startsAt === null || Number(minutes) > 59 || Math.abs(offset) > 14 * 60
    ? null
    : { offset, startsAt };
}

/**
 * A moment as minutes since the clock started: `PT6H20M`, `-PT2H`, or local `2026-03-14T08:30`.
 *
 * @returns null where the date does not exist or the length is more than ten years
 */
export function momentMinutes(moment: string, time: CaseTime): number | null {
  if (moment.startsWith('-P')) {
    const before = parseMinutes(moment.slice(1));
    // Zero has no minus in JSON.
    return before === null ? null : 0 - before;
  }
  if (moment.startsWith('P')) return parseMinutes(moment);
  const local = localMinutes(moment);
  return local === null ? null : local - time.startsAt;
}

/** Minutes of a length that the checks have already found readable. */
export function minutesOf(duration: string): number {
  return present(parseMinutes(duration), `the checks let "${duration}" pass as a length of time`);
}

/** Day number of a local date `2026-03-14` since 1970-01-01, or null when there is no such day. */
export function dayNumber(date: string): number | null {
  const minutes = localMinutes(`${date}T00:00`);
  return minutes === null ? null : minutes / MINUTES_PER_DAY;
}

/** UTC is used as a plain calendar here: every one of its days has 24 hours. */
function localMinutes(local: string): number | null {
  const time = Date.parse(`${local}:00Z`);
  if (Number.isNaN(time)) return null;
  // `Date.parse` turns 30 February into 2 March in some engines; the way back shows it.
  return new Date(time).toISOString().slice(0, 16) === local
    ? time / MILLISECONDS_PER_MINUTE
    : null;
}
