import { describe, expect, test } from 'vitest';
import type { Debrief } from '../../../domain/scoring/index.ts';
import { restAreaDebrief } from '../../../testing/rest-area-debrief.ts';
import { decisionRows, isOfOtherSeat, leftOutItems, otherItems } from './decision-rows.ts';

describe('decisionRows', () => {
  test('a decision that lost or earned most comes first, whichever it was', () => {
    const rows = decisionRows(restAreaDebrief);
    expect(rows.map(({ decision, earned, available }) => [decision.id, earned, available])).toEqual(
      [
        ['d1', 8, 9],
        ['d5', 0, 6],
        ['d2', 4, 4],
        ['d3', 1, 4],
        ['d4', 2, 3],
      ],
    );
  });

  test('a decision carries the errors it raised', () => {
    const row = decisionRows(restAreaDebrief).find(({ decision }) => decision.id === 'd3');
    expect(row?.errors.map(({ id }) => id)).toEqual(['child-with-unrelated-adult#9']);
  });

  test('decisions that moved nothing follow the others by time', () => {
    const unscored: Debrief = {
      ...restAreaDebrief,
      decisions: restAreaDebrief.decisions.map((one) => ({ ...one, items: [] })).reverse(),
    };
    expect(decisionRows(unscored).map(({ decision }) => decision.id)).toEqual([
      'd1',
      'd2',
      'd3',
      'd4',
      'd5',
    ]);
  });
});

test('every item of the score stands in exactly one place', () => {
  const places = [
    ...decisionRows(restAreaDebrief).flatMap(({ items }) => items),
    ...otherItems(restAreaDebrief),
    ...leftOutItems(restAreaDebrief),
  ].map(({ id }) => id);
  expect([...places].sort()).toEqual(restAreaDebrief.score.items.map(({ id }) => id).sort());
});

test('a decision of another seat stands apart unless an item of it counts for this seat', () => {
  const [row] = decisionRows(restAreaDebrief);
  const without = row && { ...row, items: [] };
  expect(row?.decision.seat).toBe('police');
  expect(row && isOfOtherSeat(row, 'cso')).toBe(false);
  expect(without && isOfOtherSeat(without, 'cso')).toBe(true);
  expect(without && isOfOtherSeat(without, 'police')).toBe(false);
  expect(without && isOfOtherSeat(without, 'team')).toBe(false);
});
