/** A date and time with a fixed offset, as scenarios write them: `2026-03-14T02:10+01:00`. */
const ISO_WITH_OFFSET = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * The wall clock of the case as if it were UTC, so that formatting with `timeZone: 'UTC'` shows the
 * hour people in the case would see. No time-zone database is involved: case time keeps one offset,
 * also across a change to summer time.
 *
 * @param minute      whole minutes since the case began
 * @param clockStart  ISO date and time with offset
 */
export function caseDate(minute: number, clockStart: string): Date {
  const local = ISO_WITH_OFFSET.exec(clockStart)?.[1];
  if (local === undefined)
    throw new Error(`Clock start is not a date with an offset: ${clockStart}`);
  return new Date(Date.parse(`${local}Z`) + minute * 60_000);
}
