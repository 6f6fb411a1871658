import { expect, test } from 'vitest';
import {
  calls,
  decision,
  effect,
  item,
  playableCase,
  standingAct,
} from '../../../testing/playable-case.ts';
import { type Hand, lineOf, scored } from '../../../testing/scored.ts';

const scenario = playableCase({
  clock: { start: '2026-03-14T02:10+01:00', offset: 60, latest: 600 },
  facts: [
    {
      id: 'camera',
      text: 'There is a camera.',
      chip: null,
      parts: [{ id: '', text: 'There is a camera.', knownTo: [] }],
    },
  ],
  decisions: [decision('charge', 'prosecution', { wide: { takes: 30 }, narrow: {} })],
  acts: [
    standingAct('keep', ['police'], { takes: 20, repeatable: true }),
    standingAct('look', ['police'], {
      do: [effect('tell', { to: ['police'], parts: ['camera'], channel: null, basis: null })],
    }),
  ],
  items: [
    item('kept', {
      kind: 'omission',
      points: 3,
      of: ['keep', 'charge/wide'],
      from: 60,
      until: 300,
    }),
    item('charged', {
      kind: 'omission',
      points: 2,
      of: ['charge'],
      from: 0,
      until: 100,
      seats: ['prosecution'],
    }),
    item('seen', {
      kind: 'omission',
      points: 2,
      of: ['keep'],
      from: 0,
      until: 300,
      arises: true,
      opens: { when: calls('knows', 'police', 'camera'), decision: null },
    }),
  ],
});
const keepsAt =
  (...minutes: number[]) =>
  (hand: Hand) => {
    for (const minute of minutes) {
      hand.waitUntil(minute);
      hand.does('police', { type: 'act.taken', act: 'keep' });
    }
  };
const chargesAt = (minute: number, option: string) => (hand: Hand) => {
  hand.waitUntil(minute);
  hand.does('prosecution', { type: 'decision.taken', decision: 'charge', options: [option] });
};

test.each<[string, (hand: Hand) => void, string, string]>([
  ['done in its window', keepsAt(100), 'kept', 'earned 3 of 3, done'],
  ['done in its last minute', keepsAt(280), 'kept', 'earned 3 of 3, done'],
  ['done a minute too late', keepsAt(281), 'kept', 'lost 0 of 3, too-late'],
  ['done before the window only', keepsAt(10), 'kept', 'lost 0 of 3, not-done'],
  ['done before, and again inside', keepsAt(10, 100), 'kept', 'earned 3 of 3, done'],
  ['another act that does the same', chargesAt(200, 'wide'), 'kept', 'earned 3 of 3, done'],
  ['an option that does not', chargesAt(200, 'narrow'), 'kept', 'lost 0 of 3, not-done'],
  ['any option of a whole decision', chargesAt(20, 'narrow'), 'charged', 'earned 2 of 2, done'],
  ['a whole decision done too late', chargesAt(80, 'wide'), 'charged', 'lost 0 of 2, too-late'],
  ['never', () => undefined, 'kept', 'lost 0 of 3, not-done'],
])('%s', (_, play, id, line) => {
  expect(lineOf(scored(scenario, play), id)).toBe(line);
});

test('it opens only when the seat could know', () => {
  expect(
    lineOf(
      scored(scenario, () => undefined),
      'seen',
    ),
  ).toBe('not-observed 0 of 0, did-not-arise');
  const looks = scored(
    scenario,
    (hand) => void hand.does('police', { type: 'act.taken', act: 'look' }),
  );
  expect(lineOf(looks, 'seen')).toBe('lost 0 of 2, not-done');
});

test('what was not done has the minute at which its window closed', () => {
  expect(scored(scenario, () => undefined).items[0]?.at).toBe(300);
});

test('what the seat could know only when its time was over was never there to be done', () => {
  const late = (hand: Hand) => {
    hand.waitUntil(350);
    hand.does('police', { type: 'act.taken', act: 'look' });
  };
  expect(lineOf(scored(scenario, late), 'seen')).toBe('not-observed 0 of 0, did-not-arise');
});
