import { describe, expect, test } from 'vitest';
import { decision, item, person, playableCase } from '../../testing/playable-case.ts';
import { type Hand, scored } from '../../testing/scored.ts';
import type { Competency, PlayableScenario } from '../scenario/index.ts';
import { competencies } from '../scenario/index.ts';
import { weightOf } from './levels/seat-weights.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
/** Eight decisions of police with one good option each; the first four are about C6, the others about C2. */
const scenario: PlayableScenario = playableCase({
  kind: 'case',
  clock: { start: '2026-03-14T02:10+01:00', offset: 60, latest: 600 },
  people: [person('boy', { called: 'the boy' })],
  peopleAfter: [{ person: 'boy', after: [{ when: null, say: 'He goes to school.' }] }],
  endings: [{ id: 'court', when: null, title: 'In court', say: 'It came to court.' }],
  decisions: ids.map((id) =>
    decision(id, 'police', { good: { takes: 0, worth: [{ when: null, worth: 2 }] } }),
  ),
  items: ids.map((id, at) =>
    item(id, {
      kind: 'quality',
      decision: id,
      points: 2,
      seats: ['police'],
      competencies: [at < 4 ? 'C6' : 'C2'] as Competency[],
    }),
  ),
});
const takes =
  (...chosen: string[]) =>
  (hand: Hand) => {
    for (const id of chosen)
      hand.does('police', { type: 'decision.taken', decision: id, options: ['good'] });
  };

test('raw is earned of available, unweighted', () => {
  const { points, raw } = scored(scenario, takes('a', 'b', 'c', 'd', 'e'));
  expect([points, raw]).toEqual([{ earned: 10, available: 16 }, 63]);
});

test('nothing available is nothing earned, not a fault', () => {
  expect(scored({ ...scenario, items: [] }, takes())).toMatchObject({
    points: { earned: 0, available: 0 },
    raw: 0,
    capped: 0,
    weighted: null,
  });
});

describe('weighted', () => {
  test('each competency counts by the weight of the seat', () => {
    // Police: C6 12, C2 18. All of C6, half of C2.
    const { weighted } = scored(scenario, takes('a', 'b', 'c', 'd', 'e', 'f'), { who: 'police' });
    expect(weighted).toBe(Math.round(((12 + 18 * 0.5) / 30) * 100));
  });

  test('the weight of what was observed fewer than four times is spread over the rest', () => {
    const three = { ...scenario, items: scenario.items.slice(0, 7) };
    expect(scored(three, takes('a', 'b'), { who: 'police' }).weighted).toBe(50);
  });

  test('without any competency that was observed enough there is no weighted result', () => {
    const few = { ...scenario, items: scenario.items.slice(0, 3) };
    expect(scored(few, takes('a')).weighted).toBeNull();
  });

  test.each(['police', 'prosecution', 'reception', 'cso', 'team'] as const)(
    'the weights of %s sum to 100, protection never below 12',
    (who) => {
      expect(competencies.reduce((sum, id) => sum + weightOf(who, id), 0)).toBe(100);
      expect(weightOf(who, 'C6')).toBeGreaterThanOrEqual(12);
    },
  );
});

test('the ending and what became of each person are told', () => {
  const { ending, people } = scored(scenario, takes());
  expect(ending).toEqual({ id: 'court', at: 600, title: 'In court', say: 'It came to court.' });
  expect(people).toEqual([{ id: 'boy', called: 'the boy', after: 'He goes to school.' }]);
});

test('the same log gives the same report, wall time or not', () => {
  const one = scored(scenario, takes('a', 'e', 'f'));
  const other = scored(scenario, takes('a', 'e', 'f'));
  expect(other).toEqual(one);
  expect(one.range).not.toBeNull();
  expect(one.competencies.find(({ id }) => id === 'C2')).toMatchObject({
    level: 2,
    observed: 4,
    share: 50,
  });
});
