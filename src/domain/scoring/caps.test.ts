import { describe, expect, test } from 'vitest';
import { decision, effect, item, playableCase } from '../../testing/playable-case.ts';
import { type Hand, scored } from '../../testing/scored.ts';
import type { PlayableError, Seat } from '../scenario/index.ts';
import { cappedAt } from './caps.ts';

const error = (id: string, tier: PlayableError['tier'], of: string): PlayableError => ({
  id,
  title: `Error ${id}`,
  tier,
  competency: 'C6',
  because: `Because of ${id}.`,
  law: ['best-interests'],
  repairs: [{ of, way: 'report', by: ['police', 'prosecution'], within: 60 }],
});
const full = { worth: [{ when: null, worth: 3 }] };
const raises = (id: string, because: string | null = null) => ({
  ...full,
  do: [effect('raise', { error: id, because })],
});
const scenario = playableCase({
  clock: { start: '2026-03-14T02:10+01:00', offset: 60, latest: 600 },
  ways: [
    { id: 'report', say: 'Report it', takes: 5 },
    { id: 'hide', say: 'Say nothing', takes: 5 },
  ],
  errors: [
    error('harm', 'A', 'd/harm'),
    error('search', 'B', 'd/search'),
    error('late', 'C', 'd/late'),
  ],
  decisions: [
    decision('d', 'police', {
      fine: full,
      harm: raises('harm', 'Said by the act.'),
      search: raises('search'),
      late: raises('late'),
      both: {
        ...full,
        do: [effect('raise', { error: 'harm' }), effect('raise', { error: 'search' })],
      },
      signed: { ...raises('search'), consent: ['prosecution'] },
    }),
  ],
  items: [
    item('d', {
      kind: 'quality',
      decision: 'd',
      points: 3,
      seats: ['police', 'prosecution', 'cso'],
    }),
  ],
});
const takes = (option: string, repair?: { way: string; after: number }) => (hand: Hand) => {
  const event = hand.does('police', { type: 'decision.taken', decision: 'd', options: [option] });
  if (option === 'signed') hand.does('prosecution', { type: 'proposal.agreed', proposal: event });
  if (!repair) return;
  hand.waitUntil(10 + repair.after);
  hand.does('police', { type: 'repair.tried', event, ref: `d/${option}`, way: repair.way });
};
const numbers = (play: (hand: Hand) => void, who: Seat | 'team' = 'team') => {
  const { raw, capped } = scored(scenario, play, { who });
  return [raw, capped];
};

describe('the cap by tier', () => {
  test.each([
    ['fine', [100, 100]],
    ['harm', [100, 49]],
    ['search', [100, 59]],
    ['late', [100, 100]],
    ['both', [100, 49]],
  ])('%s: earned and counted %j', (option, expected) => {
    expect(numbers(takes(option))).toEqual(expected);
  });

  test('a result below the cap is not lifted to it', () => {
    expect(cappedAt(30, [{ cap: 49 }, { cap: null }])).toBe(30);
  });
});

describe('putting it right', () => {
  test.each<[string, string, { way: string; after: number }, number]>([
    ['the right way in its window adds ten', 'harm', { way: 'report', after: 0 }, 59],
    ['for a lighter error too', 'search', { way: 'report', after: 60 }, 69],
    ['a minute too late it does not', 'search', { way: 'report', after: 61 }, 59],
    ['another way does not', 'harm', { way: 'hide', after: 0 }, 49],
  ])('%s', (_, option, repair, capped) => {
    expect(numbers(takes(option, repair))).toEqual([100, capped]);
  });

  test('the report says when, and keeps the act that was put right', () => {
    const [cap] = scored(scenario, takes('harm', { way: 'report', after: 10 })).caps;
    expect(cap).toEqual({
      tier: 'A',
      error: 'harm',
      at: 10,
      repaired: true,
      binding: true,
      because: 'Said by the act.',
      cap: 59,
      competency: 'C6',
      ref: 'd/harm',
      seats: ['police'],
      event: 0,
      repairedAt: 25,
    });
  });
});

describe('whom it holds', () => {
  test('the team always, and the seat that took it', () => {
    expect(numbers(takes('search'), 'team')).toEqual([100, 59]);
    expect(numbers(takes('search'), 'police')).toEqual([100, 59]);
  });

  test('who signed as well', () => {
    expect(numbers(takes('signed'), 'prosecution')).toEqual([100, 59]);
  });

  test('no seat that had no part in it', () => {
    expect(scored(scenario, takes('search'), { who: 'cso' }).caps).toEqual([]);
    expect(scored(scenario, takes('search'), { who: 'prosecution' }).caps).toEqual([]);
  });
});

describe('binding', () => {
  test('of two errors only the lower cap binds', () => {
    const { caps } = scored(scenario, takes('both'));
    expect(caps.map(({ error: id, binding }) => [id, binding])).toEqual([
      ['harm', true],
      ['search', false],
    ]);
  });

  test('a cap above what was earned does not bind', () => {
    const poor = { ...scenario, items: scenario.items.map((one) => ({ ...one, points: 30 })) };
    const { caps, raw, capped } = scored(poor, takes('harm'));
    expect([raw, capped, caps[0]?.binding]).toEqual([10, 10, false]);
  });

  test('an error without words of its act has the words of the error', () => {
    expect(scored(scenario, takes('search')).caps[0]?.because).toBe('Because of search.');
  });
});
