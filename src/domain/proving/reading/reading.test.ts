import { describe, expect, test } from 'vitest';
import { decision, playableCase } from '../../../testing/playable-case.ts';
import { playByHand } from '../../../testing/play-log.ts';
import { countWords, sentenceLengths } from './count-words.ts';
import { judgeMinutes } from './judge-minutes.ts';
import { judgeReading } from './judge-reading.ts';
import { newWords } from './new-words.ts';
import { playMinutes } from './play-minutes.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('words', () => {
  test('are counted as read: times and numbers are words, dashes are none', () => {
    expect(countWords('14 March, 02:10 – four officers.')).toBe(5);
  });

  test('stand in sentences, and a line of a list is one', () => {
    expect(sentenceLengths('Wait here. Then go on.\n- call the court\n- write it down')).toEqual([
      2, 3, 3, 3,
    ]);
  });
});

describe('a case', () => {
  test('that asks little of a reader has no finding', () => {
    expect(
      judgeReading(playableCase({ decisions: [decision('d1', 'police', { a: {} })] }), []),
    ).toEqual([]);
  });

  test('with a long text and a long sentence names the place and the counts', () => {
    const case_ = playableCase({
      decisions: [{ ...decision('d1', 'police', { a: {} }), situation: `${words(121)}.` }],
    });
    const place = 'decisions.d1.situation';
    expect(judgeReading(case_, [])).toEqual(
      expect.arrayContaining([
        { finding: 'long-text', place, kind: 'situation', words: 121, most: 120 },
        { finding: 'long-sentence', place, words: 121, most: 28 },
      ]),
    );
  });

  test('that brings too much at once is found by a play of it', () => {
    const run = playByHand(
      playableCase({
        opening: words(300),
        decisions: [{ ...decision('d1', 'police', { a: {} }), situation: words(60) }],
      }),
    );
    run.does('police', { type: 'decision.taken', decision: 'd1', options: ['a'] });
    const readings = newWords(run.table, run.events);
    expect(readings).toHaveLength(1);
    expect(judgeReading(run.table.scenario, readings)).toContainEqual(
      expect.objectContaining({
        finding: 'much-to-read',
        seat: 'police',
        act: 'd1',
        most: 350,
      }),
    );
  });
});

describe('minutes', () => {
  test('of a play are those of reading at 120 words a minute, of choosing, and six tenths for the review', () => {
    const run = playByHand(
      playableCase({
        opening: words(120),
        decisions: [{ ...decision('d1', 'police', { a: {} }), situation: words(240) }],
      }),
    );
    const reading = playMinutes(run.table, run.events, ['police']);
    run.does('police', { type: 'decision.taken', decision: 'd1', options: ['a'] });
    const { play, review } = playMinutes(run.table, run.events, ['police']);
    expect(Math.floor(reading.play)).toBe(3);
    expect(play - reading.play).toBeCloseTo(1, 1);
    expect(review).toBeCloseTo(0.6 * play);
  });

  test('that a case says are held against the longest seat, within five', () => {
    const scenario = playableCase({
      minutes: 40,
      cuts: [{ id: 'solo-40', minutes: 40, leaveOut: ['d1'], say: null }],
    });
    const timed = (cut: 'solo-40' | null, play: number) => ({
      cut,
      seats: ['police' as const],
      minutes: { play, review: 5 },
    });
    expect(judgeMinutes(scenario, [timed(null, 40), timed('solo-40', 20)])).toMatchObject([
      { finding: 'other-minutes', length: 'solo-40', who: 'oneSeat', says: 40, takes: 25 },
    ]);
    expect(judgeMinutes(scenario, [timed('solo-40', 20), timed('solo-40', 36)])).toEqual([]);
  });
});
