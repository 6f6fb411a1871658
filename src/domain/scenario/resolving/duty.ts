import { present } from '../../../shared/assert.ts';
import type { Interval } from '../playable.ts';
import type { CaseTime } from './case-time.ts';

const MINUTES_PER_DAY = 1440;
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
type Weekday = (typeof WEEKDAYS)[number];
export type DutyRule = { from: string; to: string; days?: Weekday[] | undefined };

/**
 * Listed duty hours as intervals of the case clock, within [0, latest], in order and without overlaps.
 * A shift whose end is not after its beginning runs into the next day. On a holiday no shift begins.
 *
 * @param holidays  day numbers since 1970-01-01
 */
export function dutyIntervals(
  rules: readonly DutyRule[],
  time: CaseTime,
  latest: number,
  holidays: ReadonlySet<number>,
): Interval[] {
  const intervals: Interval[] = [];
  const firstDay = Math.floor(time.startsAt / MINUTES_PER_DAY);
  const lastDay = Math.floor((time.startsAt + latest) / MINUTES_PER_DAY);
  // The shift of the evening before may still run when the case begins.
  for (let day = firstDay - 1; day <= lastDay; day++) {
    if (holidays.has(day)) continue;
    for (const rule of rules) {
      if (rule.days && !rule.days.includes(weekdayOf(day))) continue;
      const from = minuteOfDay(rule.from);
      const until = minuteOfDay(rule.to);
      const start = day * MINUTES_PER_DAY - time.startsAt;
      const clipped = {
        from: Math.max(0, start + from),
        to: Math.min(latest, start + (until > from ? until : until + MINUTES_PER_DAY)),
      };
      if (clipped.from < clipped.to) intervals.push(clipped);
    }
  }
  return merged(intervals);
}

function weekdayOf(day: number): Weekday {
  // 1970-01-01 was a Thursday.
  return present(WEEKDAYS[(((day + 3) % 7) + 7) % 7], 'a week has seven days');
}

function minuteOfDay(text: string): number {
  const [hours, minutes] = text.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

function merged(intervals: Interval[]): Interval[] {
  const inOrder = [...intervals].sort((a, b) => a.from - b.from);
  const result: Interval[] = [];
  for (const next of inOrder) {
    const last = result.at(-1);
    if (last && next.from <= last.to) last.to = Math.max(last.to, next.to);
    else result.push({ ...next });
  }
  return result;
}
