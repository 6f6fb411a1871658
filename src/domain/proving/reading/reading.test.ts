import { describe, expect, test } from 'vitest';
import { decision, playableCase } from '../../../testing/playable-case.ts';
import { playByHand } from '../../../testing/play-log.ts';
import { countWords, sentenceLengths } from './count-words.ts';
import { judgeReading } from './judge-reading.ts';
import { newWords } from './new-words.ts';

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
