import { expect, test } from 'vitest';
import { decision, item, playableCase } from '../../../testing/playable-case.ts';
import { type Hand, lineOf, scored } from '../../../testing/scored.ts';

const scenario = playableCase({
  decisions: [
    decision(
      'measure',
      'prosecution',
      { nothing: {}, report: {}, deposit: {}, detention: {}, lunch: {} },
      {
        choose: { upTo: 2, order: 'together' },
        menu: true,
      },
    ),
  ],
  items: [
    item('fits', {
      kind: 'proportionality',
      decision: 'measure',
      points: 2,
      seats: ['prosecution'],
      distance: { nothing: -2, report: 0, deposit: 1, detention: 3 },
    }),
  ],
});
const takes =
  (...options: string[]) =>
  (hand: Hand) =>
    void hand.does('prosecution', { type: 'decision.taken', decision: 'measure', options });

test.each([
  [['report'], 'earned 2 of 2, in-proportion'],
  [['deposit'], 'earned 1 of 2, near-proportion'],
  [['detention'], 'lost 0 of 2, out-of-proportion'],
  [['nothing'], 'lost 0 of 2, out-of-proportion'],
  [['lunch'], 'lost 0 of 2, out-of-proportion'],
  [['report', 'deposit'], 'earned 1 of 2, near-proportion'],
  [['report', 'lunch'], 'earned 2 of 2, in-proportion'],
  [['report', 'detention'], 'lost 0 of 2, out-of-proportion'],
])('%j: %s', (options, line) => {
  expect(lineOf(scored(scenario, takes(...options)), 'fits')).toBe(line);
});

test('without an answer it is lost like its decision', () => {
  expect(
    lineOf(
      scored(scenario, () => undefined),
      'fits',
    ),
  ).toBe('lost 0 of 2, unanswered');
});
