import { expect, test } from 'vitest';
import { decision, item, playableCase } from '../../../testing/playable-case.ts';
import { lineOf, scored } from '../../../testing/scored.ts';
import type { Reasons } from '../../simulation/index.ts';

const chips = (...ids: string[]) => ids.map((chip) => ({ chip, for: [] }));
const scenario = playableCase({
  decisions: [
    decision(
      'bed',
      'reception',
      {
        safe: { worth: [{ when: null, worth: 3 }] },
        unsafe: { worth: [{ when: null, worth: 0 }] },
      },
      {
        reasons: {
          facts: ['age', 'uncle', 'weather'],
          risks: chips('leaves', 'noise'),
          rules: chips('guardian', 'house'),
          accept: { facts: ['age', 'uncle'], risks: ['leaves'], rules: ['guardian'] },
        },
      },
    ),
  ],
  items: [item('said', { kind: 'reason', decision: 'bed', seats: ['reception'] })],
});
const said = (reasons: Reasons | null, option = 'safe') =>
  lineOf(
    scored(scenario, (hand) => {
      hand.does('reception', {
        type: 'decision.taken',
        decision: 'bed',
        options: [option],
        ...(reasons && { reasons }),
      });
    }),
    'said',
  );

test.each<[string, Reasons | null, string]>([
  [
    'a fact, a risk and a rule',
    { facts: ['age'], risks: ['leaves'], rules: ['guardian'] },
    'earned 1 of 1, reasons-given',
  ],
  [
    'two of a kind, one of them accepted',
    { facts: ['weather', 'uncle'], risks: ['leaves', 'noise'], rules: ['house', 'guardian'] },
    'earned 1 of 1, reasons-given',
  ],
  ['no rule', { facts: ['age'], risks: ['leaves'], rules: [] }, 'lost 0 of 1, other-reasons'],
  [
    'another risk',
    { facts: ['age'], risks: ['noise'], rules: ['guardian'] },
    'lost 0 of 1, other-reasons',
  ],
  [
    'three of a kind',
    { facts: ['age', 'uncle', 'weather'], risks: ['leaves'], rules: ['guardian'] },
    'lost 0 of 1, too-many-reasons',
  ],
  ['no chip at all', { facts: [], risks: [], rules: [] }, 'lost 0 of 1, no-reasons'],
  [
    'words alone, however long',
    { facts: [], risks: [], rules: [], words: 'age leaves guardian '.repeat(40) },
    'lost 0 of 1, no-reasons',
  ],
  ['nothing', null, 'lost 0 of 1, no-reasons'],
])('%s', (_, reasons, line) => {
  expect(said(reasons)).toBe(line);
});

test('a reason may earn on an option worth nothing', () => {
  expect(said({ facts: ['age'], risks: ['leaves'], rules: ['guardian'] }, 'unsafe')).toBe(
    'earned 1 of 1, reasons-given',
  );
});

test('a decision that nobody takes gives no reason', () => {
  expect(
    lineOf(
      scored(scenario, () => undefined),
      'said',
    ),
  ).toBe('lost 0 of 1, unanswered');
});
