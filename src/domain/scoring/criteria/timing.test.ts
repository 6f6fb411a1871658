import { describe, expect, test } from 'vitest';
import { decision, item, playableCase, standingAct } from '../../../testing/playable-case.ts';
import { type Hand, lineOf, scored } from '../../../testing/scored.ts';
import type { ScoredItem } from '../../scenario/index.ts';
import { shareOf } from './timing.ts';

type Timing = Extract<ScoredItem, { kind: 'timing' }>;
const bed = decision(
  'bed',
  'reception',
  { single: {}, hall: { takes: 60 } },
  {
    opens: { at: 30, when: null, stage: null },
    choose: { upTo: 2, order: 'together' },
  },
);
const withItem = (parts: Partial<Timing>) =>
  playableCase({
    clock: { start: '2026-03-14T02:10+01:00', offset: 60, latest: 600 },
    decisions: [bed],
    acts: [
      standingAct('keep', ['police'], { takes: 10 }),
      standingAct('copy', ['police'], { takes: 5, repeatable: true }),
    ],
    items: [
      item('early', {
        kind: 'timing',
        points: 2,
        of: ['keep'],
        counts: 'finish',
        from: { at: 0 },
        fullUntil: 60,
        fallsUntil: 120,
        noneAfter: 240,
        ...parts,
      }),
    ],
  });
const keepsAt = (minute: number) => (hand: Hand) => {
  hand.waitUntil(minute);
  hand.does('police', { type: 'act.taken', act: 'keep' });
};

describe('full until T1, a line to 30 % at T2, 30 % until T3, nothing after; all inclusive', () => {
  test.each([
    [0, 1],
    [60, 1],
    [61, 1 - 0.7 / 60],
    [90, 0.65],
    [120, 0.3],
    [121, 0.3],
    [240, 0.3],
    [241, 0],
  ])('after %i minutes: %f', (after, share) => {
    expect(shareOf(after, { fullUntil: 60, fallsUntil: 120, noneAfter: 240 })).toBeCloseTo(
      share,
      12,
    );
  });

  test.each([
    [10, 1],
    [11, 0],
  ])('one limit for all three is all or nothing: %i minutes give %i', (after, share) => {
    expect(shareOf(after, { fullUntil: 10, fallsUntil: 10, noneAfter: 10 })).toBe(share);
  });
});

describe('in play', () => {
  test.each([
    [0, 'earned 2 of 2, in-time'],
    [50, 'earned 2 of 2, in-time'],
    [80, 'earned 1.3 of 2, later-than-best'],
    [200, 'earned 0.6 of 2, later-than-best'],
    [231, 'lost 0 of 2, too-late'],
  ])('begun at minute %i and done ten minutes later: %s', (minute, line) => {
    expect(lineOf(scored(withItem({}), keepsAt(minute)), 'early')).toBe(line);
  });

  test('the start counts where the item says so', () => {
    const report = scored(withItem({ counts: 'start' }), keepsAt(60));
    expect(lineOf(report, 'early')).toBe('earned 2 of 2, in-time');
  });

  test('points are not rounded', () => {
    const report = scored(withItem({}), keepsAt(80));
    expect(report.points.earned).toBe(1.3);
  });

  test('never done is lost, with the minute at which its time was over', () => {
    const report = scored(withItem({}), () => undefined);
    expect(lineOf(report, 'early')).toBe('lost 0 of 2, not-done');
    expect(report.items[0]?.at).toBe(240);
  });

  test('any of several acts will do, the first one counts', () => {
    const report = scored(withItem({ of: ['keep', 'copy'], counts: 'finish' }), (hand) => {
      hand.does('police', { type: 'act.taken', act: 'copy' });
      keepsAt(300)(hand);
    });
    expect(lineOf(report, 'early')).toBe('earned 2 of 2, in-time');
    expect(report.items[0]?.at).toBe(5);
  });

  test('a whole decision is done when the last of its chosen acts is', () => {
    const both = (options: string[]) => (hand: Hand) => {
      hand.waitUntil(30);
      hand.does('reception', { type: 'decision.taken', decision: 'bed', options });
    };
    const scenario = withItem({ of: ['bed'], seats: ['reception'] });
    expect(scored(scenario, both(['single'])).items[0]?.at).toBe(40);
    expect(scored(scenario, both(['single', 'hall'])).items[0]?.at).toBe(90);
  });

  test('time may run from the opening of a decision', () => {
    const scenario = withItem({
      of: ['bed/single'],
      from: { decision: 'bed' },
      fullUntil: 10,
      fallsUntil: 10,
      noneAfter: 10,
      seats: ['reception'],
    });
    const at = (minute: number) => (hand: Hand) => {
      hand.waitUntil(minute);
      hand.does('reception', { type: 'decision.taken', decision: 'bed', options: ['single'] });
    };
    expect(lineOf(scored(scenario, at(30)), 'early')).toBe('earned 2 of 2, in-time');
    expect(lineOf(scored(scenario, at(31)), 'early')).toBe('lost 0 of 2, too-late');
  });

  test('the start and the finish of the act justify it', () => {
    const [only] = scored(withItem({}), keepsAt(50)).items;
    expect(only?.entries.map(({ at }) => at)).toEqual([50, 60]);
    expect(only?.entries.map(({ event }) => event === null)).toEqual([false, false]);
  });
});
