import { describe, expect, it } from 'vitest';
import { present } from '../../../shared/assert.ts';
import { dayNumber, readClockStart } from './case-time.ts';
import { type DutyRule, dutyIntervals } from './duty.ts';

// Saturday, 14 March 2026, 02:10.
const time = present(readClockStart('2026-03-14T02:10+01:00'), 'a date');
const hours = (rules: DutyRule[], latest: number, holidays: string[] = []) =>
  dutyIntervals(
    rules,
    time,
    latest,
    new Set(holidays.map((day) => present(dayNumber(day), 'a date'))),
  ).map(({ from, to }) => `${local(from)} - ${local(to)}`);
const local = (minute: number) =>
  new Date((time.startsAt + minute) * 60_000).toISOString().slice(8, 16).replace('T', ' ');
const DAYS = 1440;

describe('duty hours', () => {
  it('repeat every day, and are cut to the time of the case', () => {
    expect(hours([{ from: '08:00', to: '16:00' }], 2 * DAYS)).toEqual([
      '14 08:00 - 14 16:00',
      '15 08:00 - 15 16:00',
    ]);
    expect(hours([{ from: '00:00', to: '06:00' }], DAYS)).toEqual([
      '14 02:10 - 14 06:00',
      '15 00:00 - 15 02:10',
    ]);
  });

  it('keep to their weekdays', () => {
    expect(hours([{ from: '08:00', to: '16:00', days: ['mon', 'tue'] }], 4 * DAYS)).toEqual([
      '16 08:00 - 16 16:00',
      '17 08:00 - 17 16:00',
    ]);
  });

  it('are off on holidays', () => {
    expect(hours([{ from: '08:00', to: '16:00' }], 3 * DAYS, ['2026-03-15'])).toEqual([
      '14 08:00 - 14 16:00',
      '16 08:00 - 16 16:00',
    ]);
  });

  it('run over midnight, also from the evening before the case', () => {
    expect(hours([{ from: '22:00', to: '06:00' }], DAYS)).toEqual([
      '14 02:10 - 14 06:00',
      '14 22:00 - 15 02:10',
    ]);
  });

  it('that a holiday follows run on into it; none begins on it', () => {
    expect(hours([{ from: '22:00', to: '06:00' }], 2 * DAYS, ['2026-03-15'])).toEqual([
      '14 02:10 - 14 06:00',
      '14 22:00 - 15 06:00',
    ]);
  });

  it('that touch or overlap are one', () => {
    expect(
      hours(
        [
          { from: '06:00', to: '12:00' },
          { from: '12:00', to: '24:00' },
          { from: '10:00', to: '14:00' },
        ],
        1000,
      ),
    ).toEqual(['14 06:00 - 14 18:50']);
    expect(hours([{ from: '00:00', to: '24:00' }], 3 * DAYS)).toEqual(['14 02:10 - 17 02:10']);
  });
});
