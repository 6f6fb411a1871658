import { parseDuration } from '../../shared/duration.ts';

/**
 * Turns a limit of the law into the whole minutes that a running case counts down.
 *
 * Hours, days and weeks are exact. Months and years run to the day of the same number, at the same
 * time of day; where that month has no such day, to its last day (31 January + one month = 28 or
 * 29 February). The clock keeps the offset it was written with for the whole case: there is no
 * daylight saving and no time-zone database in the world, so the offset is required but cancels out.
 *
 * @param deadline    ISO 8601 duration of a law entry, "PT48H" or "P3M"
 * @param clockStart  when the limit starts, with its offset: "2026-03-14T02:10+01:00"
 * @returns           null when either text cannot be read
 */
export function limitMinutes(deadline: string, clockStart: string): number | null {
  const duration = parseDuration(deadline);
  const start = readLocalDate(clockStart);
  if (duration === null || start === null) return null;
  return daysUntilMonthsLater(start, duration.months) * MINUTES_PER_DAY + duration.minutes;
}

const MINUTES_PER_DAY = 24 * 60;
const MILLISECONDS_PER_DAY = MINUTES_PER_DAY * 60_000;

interface LocalDate {
  readonly year: number;
  /** 0 to 11, as `Date` counts. */
  readonly month: number;
  readonly day: number;
}

/** Years from 1000, because `Date.UTC` reads 0 to 99 as years of the last century. */
const INSTANT =
  /^([1-9]\d{3})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d(?::00(?:\.0+)?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

function readLocalDate(clockStart: string): LocalDate | null {
  const match = INSTANT.exec(clockStart);
  if (match === null) return null;
  const date = { year: Number(match[1]), month: Number(match[2]) - 1, day: Number(match[3]) };
  const isInCalendar =
    date.month >= 0 &&
    date.month <= 11 &&
    date.day >= 1 &&
    date.day <= daysInMonth(date.year, date.month);
  return isInCalendar ? date : null;
}

function daysUntilMonthsLater({ year, month, day }: LocalDate, months: number): number {
  if (months === 0) return 0;
  const laterYear = year + Math.floor((month + months) / 12);
  const laterMonth = (month + months) % 12;
  const laterDay = Math.min(day, daysInMonth(laterYear, laterMonth));
  return dayNumber(laterYear, laterMonth, laterDay) - dayNumber(year, month, day);
}

function daysInMonth(year: number, month: number): number {
  // Day 0 of the next month is the last day of this one.
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

/** Days since 1970-01-01. UTC is used as a plain calendar here: every one of its days has 24 hours. */
function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / MILLISECONDS_PER_DAY;
}
