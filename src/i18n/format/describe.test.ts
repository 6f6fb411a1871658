import { describe as suite, expect, test } from 'vitest';
import { en } from '../en/index.ts';
import { createDescribe } from './describe.ts';
import { ownWords } from './own-words.ts';

const words = createDescribe('en', en);
const start = '2026-03-14T02:10+01:00';

suite('duration', () => {
  test.each([
    [0, '0 min'],
    [40, '40 min'],
    [60, '1 h'],
    [65, '1 h 05'],
    [70, '1 h 10'],
    [470, '7 h 50'],
    [38 * 60, '38 h'],
    [2 * 1440 - 1, '47 h 59'],
    [2 * 1440, '2 d'],
    [60 * 60, '2 d 12 h'],
  ])('says %i minutes as "%s"', (minutes, text) => {
    expect(words.duration(minutes)).toBe(text);
  });
});

suite('rest', () => {
  test.each([
    [470, 'in 7 h 50'],
    [0, 'now'],
    [-40, '40 min ago'],
  ])('says %i minutes as "%s"', (minutes, text) => {
    expect(words.rest(minutes)).toBe(text);
  });
});

suite('case time', () => {
  test('shows the hour of the case, whatever the time zone of the device', () => {
    expect(words.caseTime(0, start)).toBe('Sat 14 March, 02:10');
    expect(words.caseTime(12 * 60 + 10, start)).toBe('Sat 14 March, 14:20');
  });

  test('writes midnight as 00:00', () => {
    expect(words.caseTime(21 * 60 + 50, start)).toBe('Sun 15 March, 00:00');
  });

  test('keeps its offset across the change to summer time', () => {
    expect(words.caseTime(24 * 60, '2026-03-28T12:00+01:00')).toBe('Sun 29 March, 12:00');
  });

  test('reads a start in UTC and with seconds', () => {
    expect(words.caseTime(0, '2026-03-14T02:10:00Z')).toBe('Sat 14 March, 02:10');
  });

  test('refuses a start without an offset, because that is a bug of the caller', () => {
    expect(() => words.caseTime(0, '2026-03-14T02:10')).toThrow('not a date with an offset');
  });

  test('is as short as it stays clear', () => {
    expect(words.caseMoment(20 * 60, 0, start)).toBe('22:10');
    expect(words.caseMoment(24 * 60, 0, start)).toBe('Sun 02:10');
    expect(words.caseMoment(7 * 24 * 60, 0, start)).toBe('Sat 21 March, 02:10');
  });
});

suite('list', () => {
  test('joins with "and" or "or"', () => {
    expect(words.list(['Police', 'Prosecution', 'CSO'])).toBe('Police, Prosecution and CSO');
    expect(words.list(['Police', 'CSO'], 'or')).toBe('Police or CSO');
    expect(words.list([])).toBe('');
  });
});

suite('another language', () => {
  test('takes months and weekdays from its own locale', () => {
    const macedonian = createDescribe('mk', en, ownWords.mk);
    expect(macedonian.caseDay(0, start)).toContain('март');
  });

  test('formats Montenegrin in Latin script', () => {
    const montenegrin = createDescribe('cnr', en);
    expect(montenegrin.caseDay(0, start)).toContain('mart');
  });
});
