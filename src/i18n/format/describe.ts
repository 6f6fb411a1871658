import { createTranslator } from 'use-intl/core';
import { findLanguage, type LanguageTag } from '../languages.ts';
import type { Messages } from '../messages.ts';
import { caseDate } from './case-date.ts';
import type { OwnWords } from './own-words.ts';

/** Times, durations and lists in the words of one language. */
export interface Describe {
  /** "40 min", "1 h 10", "38 h", "2 d 12 h". From two days on, minutes no longer matter and are cut off. */
  duration(minutes: number): string;
  /** "in 7 h 50", "now", "40 min ago". */
  rest(minutes: number): string;
  /** "14:20" on the case clock. */
  caseClock(minute: number, clockStart: string): string;
  /** "Sat 14 March". */
  caseDay(minute: number, clockStart: string): string;
  /** "Sat 14 March, 14:20". */
  caseTime(minute: number, clockStart: string): string;
  /** As short as it stays clear from `now`: "22:10" today, "Sun 02:10" within six days, else day and time. */
  caseMoment(minute: number, now: number, clockStart: string): string;
  /** "police, prosecution and CSO"; `or` for choices. */
  list(items: readonly string[], kind?: 'and' | 'or'): string;
  /** A real date, of this device: "25 November 2026". */
  date(date: Date): string;
}

const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;

/**
 * Builds the describing functions for one language; without React, so that reports can use them too.
 *
 * @param own  for a language of which the browser knows no words, what `loadOwnWords` gives
 */
export function createDescribe(
  tag: LanguageTag,
  messages: Pick<Messages, 'common'>,
  own: OwnWords | null = null,
): Describe {
  const locale = findLanguage(tag)?.intl ?? tag;
  const t = createTranslator({ locale, messages, namespace: 'common.time' });
  const clockFormat = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
  const dayFormat = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const weekdayFormat = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const dateFormat = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const lists = {
    and: new Intl.ListFormat(locale, { type: 'conjunction' }),
    or: new Intl.ListFormat(locale, { type: 'disjunction' }),
  };

  function duration(minutes: number): string {
    const days = Math.floor(minutes / MINUTES_PER_DAY);
    const hours = Math.floor(minutes / MINUTES_PER_HOUR);
    const rest = minutes % MINUTES_PER_HOUR;
    if (days >= 2) {
      const restHours = hours - days * 24;
      return restHours === 0 ? t('days', { days }) : t('daysHours', { days, hours: restHours });
    }
    if (hours === 0) return t('minutes', { minutes: rest });
    return rest === 0
      ? t('hours', { hours })
      : t('hoursMinutes', { hours, minutes: String(rest).padStart(2, '0') });
  }

  function caseClock(minute: number, clockStart: string): string {
    return clockFormat.format(caseDate(minute, clockStart));
  }

  function caseDay(minute: number, clockStart: string): string {
    const date = caseDate(minute, clockStart);
    if (own)
      return `${own.weekdays[date.getUTCDay()]}, ${own.day(date.getUTCDate())} ${own.months[date.getUTCMonth()]}`;
    const day = dayFormat.format(date);
    // Releases of the locale data differ in whether British English has a comma after the weekday.
    return tag === 'en' ? day.replace(',', '') : day;
  }

  function caseTime(minute: number, clockStart: string): string {
    return t('dayAndClock', {
      day: caseDay(minute, clockStart),
      clock: caseClock(minute, clockStart),
    });
  }

  return {
    duration,
    rest(minutes) {
      if (minutes === 0) return t('now');
      return minutes > 0
        ? t('ahead', { duration: duration(minutes) })
        : t('past', { duration: duration(-minutes) });
    },
    caseClock,
    caseDay,
    caseTime,
    caseMoment(minute, now, clockStart) {
      if (caseDay(minute, clockStart) === caseDay(now, clockStart))
        return caseClock(minute, clockStart);
      // Six days either way, a weekday names one day only.
      if (Math.abs(minute - now) >= 6 * MINUTES_PER_DAY) return caseTime(minute, clockStart);
      const date = caseDate(minute, clockStart);
      const weekday = own?.weekdays[date.getUTCDay()] ?? weekdayFormat.format(date);
      return t('weekdayAndClock', { weekday, clock: caseClock(minute, clockStart) });
    },
    list: (items, kind = 'and') => (own ? own.list(items, kind) : lists[kind].format(items)),
    date: (date) =>
      own
        ? `${own.day(date.getDate())} ${own.months[date.getMonth()]} ${own.year(date.getFullYear())}`
        : dateFormat.format(date),
  };
}
