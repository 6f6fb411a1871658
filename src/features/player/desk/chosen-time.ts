import type { Minute } from '../../../domain/scenario/index.ts';

type Clock = { start: string; latest: Minute };
const DAY = 24 * 60;

/** Minutes between midnight and the start of the case clock, in the case's own time. */
function startOfDay({ start }: Clock): Minute {
  const [hours = 0, minutes = 0] = (start.split('T')[1] ?? '').slice(0, 5).split(':').map(Number);
  return hours * 60 + minutes;
}

/** A minute of each day from today to the last day of the case: its first minute, or now. */
export function daysAhead(now: Minute, clock: Clock): Minute[] {
  const offset = startOfDay(clock);
  const today = Math.floor((now + offset) / DAY);
  const last = Math.floor((clock.latest + offset) / DAY);
  return Array.from({ length: last - today + 1 }, (_, at) =>
    Math.max(now, (today + at) * DAY - offset),
  );
}

/**
 * @param day   place in `daysAhead`
 * @param hour  `HH:MM` as a time field gives it
 * @returns     the case minute, or null for an hour that is none
 */
export function chosenMinute(day: number, hour: string, now: Minute, clock: Clock): Minute | null {
  const match = /^(\d{2}):(\d{2})/.exec(hour);
  if (!match) return null;
  const offset = startOfDay(clock);
  const today = Math.floor((now + offset) / DAY);
  return (today + day) * DAY + Number(match[1]) * 60 + Number(match[2]) - offset;
}

/** `HH:MM` of a case minute, for a time field. */
export function minuteOfDay(minute: Minute, clock: Clock): string {
  const ofDay = (((minute + startOfDay(clock)) % DAY) + DAY) % DAY;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}
