/** A span of time. Months stay apart because their length depends on the date they start from. */
export interface Duration {
  /** Years counted as twelve months. */
  readonly months: number;
  /** Weeks, days, hours and minutes: always the same length, because case time keeps a fixed offset. */
  readonly minutes: number;
}

const MINUTES_PER_DAY = 24 * 60;

/** Ten years, leap days included. Longer spans in a case file or law pack are slips of the pen. */
const LONGEST_MINUTES = 3653 * MINUTES_PER_DAY;
const LONGEST_MONTHS = 120;

/** Digits only: signs and decimal fractions do not match. Nine digits keep every sum an exact integer. */
const ISO_DURATION =
  /^P(?:(\d{1,9})Y)?(?:(\d{1,9})M)?(?:(\d{1,9})W)?(?:(\d{1,9})D)?(T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/;

/**
 * Reads an ISO 8601 duration such as `PT1H10M`, `P3D`, `P1DT2H` or `P3M`.
 *
 * @returns null for anything else: signs, decimals, parts of a minute, no part at all,
 *          or more than ten years
 */
export function parseDuration(text: string): Duration | null {
  const match = ISO_DURATION.exec(text);
  if (match === null) return null;
  const [, years, months, weeks, days, time, hours, minutes, seconds] = match;

  const hasTimePart = [hours, minutes, seconds].some(isPresent);
  const hasDatePart = [years, months, weeks, days].some(isPresent);
  if (!hasDatePart && !hasTimePart) return null;
  // A `T` with nothing behind it is a file cut off in the middle.
  if (time !== undefined && !hasTimePart) return null;
  if (count(seconds) % 60 !== 0) return null;

  const duration = {
    months: count(years) * 12 + count(months),
    minutes:
      (count(weeks) * 7 + count(days)) * MINUTES_PER_DAY +
      count(hours) * 60 +
      count(minutes) +
      count(seconds) / 60,
  };
  // Both bounds matter: "P10Y" is the longest in months, and no mixture may go beyond it.
  const isTooLong =
    duration.months > LONGEST_MONTHS ||
    (duration.months / LONGEST_MONTHS) * LONGEST_MINUTES + duration.minutes > LONGEST_MINUTES;
  return isTooLong ? null : duration;
}

/**
 * Whole minutes in a duration whose length does not depend on a date.
 *
 * @returns null where `parseDuration` gives null, and for months and years, even zero of them:
 *          "P10M" is more often a mistyped "PT10M" than ten months
 */
export function parseMinutes(text: string): number | null {
  const duration = parseDuration(text);
  if (duration === null || namesMonthsOrYears(text)) return null;
  return duration.minutes;
}

function namesMonthsOrYears(text: string): boolean {
  const datePart = text.split('T', 1).join('');
  return datePart.includes('Y') || datePart.includes('M');
}

function isPresent(part: string | undefined): boolean {
  return part !== undefined;
}

function count(part: string | undefined): number {
  return part === undefined ? 0 : Number(part);
}
