import { describe, expect, test } from 'vitest';
import { calls, decision, effect, item, playableCase } from '../../../testing/playable-case.ts';
import { type Hand, lineOf, scored } from '../../../testing/scored.ts';

const worth = (points: number) => ({ worth: [{ when: null, worth: points }] });
const options = {
  water: { ...worth(2), law: ['duty-of-care'] },
  phone: worth(2),
  driver: worth(2),
  call: worth(1),
  photo: worth(0),
  'ask-calm': {
    worth: [
      { when: calls('done', 'van/water'), worth: 2 },
      { when: null, worth: 0 },
    ],
  },
};
const menu = (order: 'together' | 'in-turn') =>
  playableCase({
    clock: { start: '2026-03-14T02:10+01:00', offset: 60, latest: 120 },
    decisions: [
      decision('van', 'police', options, {
        choose: { upTo: 3, order },
        menu: true,
      }),
    ],
    items: [item('van', { kind: 'menu', decision: 'van', points: 6, seats: ['police'] })],
  });
const takes =
  (...chosen: string[]) =>
  (hand: Hand) =>
    void hand.does('police', { type: 'decision.taken', decision: 'van', options: chosen });

describe('a menu is one item: the sum of what its acts were worth', () => {
  test.each([
    [['water', 'phone', 'driver'], 'earned 6 of 6, done'],
    [['phone', 'driver', 'call'], 'earned 5 of 6, in-part'],
    [['water'], 'earned 2 of 6, in-part'],
    [['photo'], 'lost 0 of 6, worth-nothing'],
    [['photo', 'call'], 'earned 1 of 6, in-part'],
  ])('%j: %s', (chosen, line) => {
    expect(lineOf(scored(menu('together'), takes(...chosen)), 'van')).toBe(line);
  });
});

test('done side by side, each act is worth what the start of all of them finds', () => {
  const report = scored(menu('together'), takes('water', 'ask-calm'));
  expect(lineOf(report, 'van')).toBe('earned 2 of 6, in-part');
});

test('done in turn, the second act starts in the world that the first has left', () => {
  const report = scored(menu('in-turn'), takes('water', 'ask-calm'));
  expect(lineOf(report, 'van')).toBe('earned 4 of 6, in-part');
});

test('in turn, the order of choosing is the order of starting', () => {
  const report = scored(menu('in-turn'), takes('ask-calm', 'water'));
  expect(lineOf(report, 'van')).toBe('earned 2 of 6, in-part');
});

test('an act in turn that the end of the case overtakes is worth nothing', () => {
  const scenario = menu('in-turn');
  const short = { ...scenario, clock: { ...scenario.clock, latest: 8 } };
  expect(lineOf(scored(short, takes('water', 'phone')), 'van')).toBe('earned 2 of 6, in-part');
});

test('points of law of the chosen acts justify the item', () => {
  expect(scored(menu('together'), takes('water', 'phone')).items[0]?.law).toEqual(['duty-of-care']);
});

test('the best act explains full points, the one that gave least explains anything less', () => {
  const scenario = menu('together');
  const said = {
    ...scenario,
    decisions: scenario.decisions.map((van) => ({
      ...van,
      options: van.options.map((option) => ({
        ...option,
        why: { good: `For ${option.id}.`, against: `Against ${option.id}.`, rule: null },
      })),
    })),
  };
  const because = (...chosen: string[]) => scored(said, takes(...chosen)).items[0]?.because;
  expect(because('water', 'phone', 'driver')).toBe('For water.');
  expect(because('phone', 'photo', 'call')).toBe('Against photo.');
});

test('nothing is earned beyond what can be had', () => {
  const scenario = menu('together');
  const generous = {
    ...scenario,
    items: scenario.items.map((one) => ({ ...one, points: 4 })),
    triggers: [
      {
        id: 't',
        when: calls('started', 'van'),
        repeat: false,
        do: [effect('add', { name: 'x', by: 1 })],
      },
    ],
    variables: [{ id: 'x', type: 'int' as const, start: 0 }],
  };
  expect(lineOf(scored(generous, takes('water', 'phone', 'driver')), 'van')).toBe(
    'earned 4 of 4, done',
  );
});
