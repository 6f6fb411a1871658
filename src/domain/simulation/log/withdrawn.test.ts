import { describe, expect, it } from 'vitest';
import type { Input, LogEvent } from '../events.ts';
import { canWithdraw, eventsThatCount } from './withdrawn.ts';

type Row = [LogEvent['seat'], Input['type'], number?];
/** A log in rows: seat, type, and for a withdrawal the event it takes back. */
function logOf(...rows: Row[]): LogEvent[] {
  return rows.map(([seat, type, event], seq) => ({ seq, at: 0, seat, type, event }) as LogEvent);
}
const seqs = (events: LogEvent[]) => eventsThatCount(events).map(({ seq }) => seq);

describe('undo', () => {
  it.each<[string, Row[], number, boolean]>([
    ['the last act', [['police', 'act.taken']], 0, true],
    ['a decision', [['police', 'decision.taken']], 0, true],
    [
      'an act before one’s own later act',
      [
        ['police', 'act.taken'],
        ['police', 'act.taken'],
      ],
      0,
      false,
    ],
    [
      'an act before another seat’s',
      [
        ['police', 'act.taken'],
        ['cso', 'act.taken'],
      ],
      0,
      false,
    ],
    [
      'an act before the clock moved',
      [
        ['police', 'act.taken'],
        [null, 'clock.advanced'],
      ],
      0,
      false,
    ],
    [
      'an act before the trainer’s inject',
      [
        ['police', 'act.taken'],
        [null, 'inject.sent'],
      ],
      0,
      false,
    ],
    [
      'an act before a note and a vote',
      [
        ['police', 'act.taken'],
        ['cso', 'note.written'],
        ['cso', 'vote.cast'],
      ],
      0,
      true,
    ],
    ['the clock', [[null, 'clock.advanced']], 0, false],
    ['a note', [['police', 'note.written']], 0, false],
    ['what is not there', [['police', 'act.taken']], 7, false],
    [
      'what is withdrawn already',
      [
        ['police', 'act.taken'],
        ['police', 'act.withdrawn', 0],
      ],
      0,
      false,
    ],
    [
      'the act before a withdrawn one',
      [
        ['police', 'act.taken'],
        ['police', 'act.taken'],
        ['police', 'act.withdrawn', 1],
      ],
      0,
      true,
    ],
  ])('of %s', (_, rows, target, expected) => {
    expect(canWithdraw(logOf(...rows), target)).toBe(expected);
  });

  it('is for the seat that acted', () => {
    const log = logOf(['police', 'act.taken']);
    expect(canWithdraw(log, 0, 'police')).toBe(true);
    expect(canWithdraw(log, 0, 'cso')).toBe(false);
  });

  it('leaves what was withdrawn out of what counts, step by step', () => {
    expect(
      seqs(
        logOf(
          ['police', 'act.taken'],
          ['police', 'act.taken'],
          ['police', 'act.withdrawn', 1],
          ['police', 'act.withdrawn', 0],
          ['police', 'act.taken'],
        ),
      ),
    ).toEqual([2, 3, 4]);
  });

  it('that came too late in a damaged log takes nothing back', () => {
    const log = logOf(
      ['police', 'act.taken'],
      [null, 'clock.advanced'],
      ['police', 'act.withdrawn', 0],
    );
    expect(seqs(log)).toEqual([0, 1, 2]);
  });
});
