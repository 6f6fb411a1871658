import { describe, expect, test } from 'vitest';
import { en } from '../en/index.ts';
import { createDescribe } from './describe.ts';
import { ownWords } from './own-words.ts';

const start = '2026-01-01T02:10+01:00';
const MINUTES_PER_DAY = 1440;

// Node carries the whole CLDR; browsers do not.
describe.each(['sq', 'bs', 'mk'] as const)('the words of %s are those of the CLDR', (tag) => {
  const words = createDescribe(tag, en, ownWords[tag]);

  test('for every day of a year on the case clock', () => {
    const format = new Intl.DateTimeFormat(tag, {
      weekday: 'short',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    });
    for (let day = 0; day < 365; day += 1)
      expect(words.caseDay(day * MINUTES_PER_DAY, start)).toBe(
        format.format(new Date(Date.UTC(2026, 0, 1 + day))),
      );
  });

  test('for weekdays alone', () => {
    const format = new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' });
    const sunday = format.format(new Date(Date.UTC(2026, 0, 4)));
    expect(words.caseMoment(3 * MINUTES_PER_DAY, 0, start)).toBe(`${sunday} 02:10`);
  });

  test('for real dates', () => {
    const format = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric' });
    const date = new Date(2026, 10, 25, 12);
    expect(words.date(date)).toBe(format.format(date));
  });

  test.each([[[]], [['a']], [['a', 'b']], [['a', 'b', 'c']]])('for the list %j', (items) => {
    expect(words.list(items)).toBe(new Intl.ListFormat(tag).format(items));
    expect(words.list(items, 'or')).toBe(
      new Intl.ListFormat(tag, { type: 'disjunction' }).format(items),
    );
  });
});
