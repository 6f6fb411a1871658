import { expect, test } from 'vitest';
import { decision, playableCase } from '../../testing/playable-case.ts';
import { canBeGuided } from './can-be-guided.ts';

test('a case can be guided when it has an example and a hint', () => {
  const guided = { workedExample: 'Elsewhere.' };
  const decisions = [
    decision('d1', 'police', { a: {} }, { hint: 'Look twice.' }),
    decision('d2', 'police', { a: {} }),
  ];
  expect(canBeGuided(playableCase({ guided, decisions }))).toBe(true);
  expect(canBeGuided(playableCase({ guided, decisions: decisions.slice(1) }))).toBe(false);
  expect(canBeGuided(playableCase({ decisions }))).toBe(false);
});
