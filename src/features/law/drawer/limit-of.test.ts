import { expect, test } from 'vitest';
import { lawLibrary } from '../../../domain/law/packs.ts';
import { limitOf } from './limit-of.ts';

test.each([
  ['PT48H', { count: 48, unit: 'hours' }],
  ['P15D', { count: 15, unit: 'days' }],
  ['P3M', { count: 3, unit: 'months' }],
  ['P2Y', { count: 2, unit: 'years' }],
  ['P1DT2H', null],
])('%s is read in its own unit', (deadline, limit) => {
  expect(limitOf(deadline)).toEqual(limit);
});

test('every limit of the packs can be said', () => {
  const deadlines = Object.values(lawLibrary.packs)
    .flatMap(({ entries }) => entries)
    .flatMap(({ deadline }) => deadline ?? []);
  expect(deadlines.length).toBeGreaterThan(0);
  expect(deadlines.filter((deadline) => limitOf(deadline) === null)).toEqual([]);
});
