import { expect, test } from 'vitest';
import { decision, item, playableCase, standingAct } from '../../../testing/playable-case.ts';
import { type Hand, lineOf, scored } from '../../../testing/scored.ts';

const scenario = playableCase({
  clock: { start: '2026-03-14T02:10+01:00', offset: 60, latest: 600 },
  decisions: [
    decision(
      'van',
      'police',
      { care: { takes: 30 }, question: { takes: 5 } },
      {
        choose: { upTo: 2, order: 'together' },
        menu: true,
      },
    ),
  ],
  acts: [
    standingAct('order', ['prosecution'], { takes: 60 }),
    standingAct('search', ['police'], { takes: 10 }),
    standingAct('browse', ['police'], { takes: 10 }),
  ],
  items: [
    item('care-first', { kind: 'order', first: ['van/care'], then: ['van/question'] }),
    item('order-first', { kind: 'order', first: ['order'], then: ['search', 'browse'] }),
  ],
});
type Step = [number, 'police' | 'prosecution', string];
const acts =
  (...steps: Step[]) =>
  (hand: Hand) => {
    for (const [minute, seat, act] of steps) {
      hand.waitUntil(minute);
      hand.does(seat, { type: 'act.taken', act });
    }
  };
const chooses =
  (...options: string[]) =>
  (hand: Hand) =>
    void hand.does('police', { type: 'decision.taken', decision: 'van', options });

test.each<[string, (hand: Hand) => void, string, string]>([
  [
    'A, then B',
    acts([0, 'prosecution', 'order'], [70, 'police', 'search']),
    'order-first',
    'earned 1 of 1, in-order',
  ],
  ['A alone', acts([0, 'prosecution', 'order']), 'order-first', 'earned 1 of 1, in-order'],
  ['B alone', acts([0, 'police', 'search']), 'order-first', 'lost 0 of 1, wrong-order'],
  [
    'B, then A',
    acts([0, 'police', 'search'], [20, 'prosecution', 'order']),
    'order-first',
    'lost 0 of 1, wrong-order',
  ],
  ['neither', () => undefined, 'order-first', 'lost 0 of 1, not-done'],
  [
    'A between two of B',
    acts([0, 'police', 'browse'], [20, 'prosecution', 'order'], [90, 'police', 'search']),
    'order-first',
    'lost 0 of 1, wrong-order',
  ],
  ['A and B side by side', chooses('question', 'care'), 'care-first', 'earned 1 of 1, in-order'],
  [
    'A that the end of the case cuts off',
    acts([590, 'prosecution', 'order']),
    'order-first',
    'lost 0 of 1, not-done',
  ],
])('%s', (_, play, id, line) => {
  expect(lineOf(scored(scenario, play), id)).toBe(line);
});

test('an act counts from its start: a long A that was begun first comes first', () => {
  const report = scored(scenario, acts([0, 'prosecution', 'order'], [10, 'police', 'search']));
  expect(lineOf(report, 'order-first')).toBe('earned 1 of 1, in-order');
});

test('both acts justify it, the first one first', () => {
  const [, broken] = scored(
    scenario,
    acts([5, 'police', 'search'], [20, 'prosecution', 'order']),
  ).items;
  expect(broken?.entries.map(({ at }) => at)).toEqual([5, 20]);
});

test('an order that a stand-in broke is left out', () => {
  const standIns = [
    {
      seat: 'police' as const,
      delay: 5,
      consents: [],
      acts: [{ take: ['search'], when: null, after: 5 }],
    },
  ];
  const shared = {
    ...scenario,
    standIns,
    items: scenario.items.map((one) => ({
      ...one,
      seats: ['police' as const, 'prosecution' as const],
    })),
  };
  const report = scored(shared, acts([20, 'prosecution', 'order']), { held: ['prosecution'] });
  expect(lineOf(report, 'order-first')).toBe('not-observed 0 of 0, stand-in');
});
