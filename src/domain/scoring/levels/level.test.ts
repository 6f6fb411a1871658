import { describe, expect, test } from 'vitest';
import type { CapReport, ItemReport } from '../report.ts';
import { drawFrom } from './bootstrap.ts';
import { competencyReport, levelOf, observedByCompetency, sumOf } from './level.ts';

const item = (earned: number, available: number, parts: Partial<ItemReport> = {}): ItemReport => ({
  id: 'item',
  kind: 'quality',
  state: earned > 0 ? 'earned' : 'lost',
  earned,
  available,
  because: '',
  at: 0,
  law: [],
  cause: 'done',
  entries: [],
  competencies: ['C6'],
  about: ['d1'],
  ...parts,
});
const cap = (tier: 'A' | 'B' | 'C', repaired = false): CapReport => ({
  tier,
  error: 'e',
  at: 0,
  repaired,
  binding: false,
  because: '',
  cap: null,
  competency: 'C6',
  ref: 'd1/a',
  seats: [],
  event: 0,
  repairedAt: null,
});
const four = (earned: number) => [
  item(earned, 25),
  item(earned, 25, { about: ['d2'] }),
  item(earned, 25, { about: ['d2'] }),
  item(earned, 25, { about: ['d3'] }),
];
const report = (
  items: ItemReport[],
  caps: CapReport[] = [],
  kind: 'case' | 'short' | 'warm-up' = 'case',
) => competencyReport('C6', observedByCompetency(items).get('C6') ?? [], caps, kind, drawFrom(1));

describe('levels by share of what was available', () => {
  test.each([
    [0, 1],
    [39.9, 1],
    [40, 2],
    [64.9, 2],
    [65, 3],
    [84.9, 3],
    [85, 4],
    [100, 4],
  ])('%f of 100: level %i', (earned, level) => {
    expect(levelOf(earned, 100)).toBe(level);
  });

  test('a sum of fractions that stands for a threshold reaches it', () => {
    expect(levelOf(0.1 + 0.2 + 0.1, 1)).toBe(2);
  });
});

describe('not enough evidence', () => {
  test('three observed items give no level', () => {
    expect(report(four(25).slice(0, 3))).toEqual({
      id: 'C6',
      level: null,
      observed: 3,
      range: null,
      share: 100,
      levelWithoutCap: null,
    });
  });

  test('four items about one decision give no level', () => {
    const one = four(25).map((each) => ({ ...each, about: ['d1'] }));
    expect(report(one)).toMatchObject({ level: null, observed: 4 });
  });

  test('items that were left out are not observed', () => {
    const items = [...four(25).slice(1), item(0, 0, { state: 'not-observed' })];
    expect(report(items)).toMatchObject({ level: null, observed: 3 });
  });

  test('items of other competencies do not help', () => {
    const items = [...four(25).slice(1), item(25, 25, { competencies: ['C1'] })];
    expect(report(items)).toMatchObject({ level: null, observed: 3 });
  });

  test.each(['short', 'warm-up'] as const)('a %s claims no profile', (kind) => {
    expect(report(four(25), [], kind)).toMatchObject({ level: null, range: null, observed: 4 });
  });

  test('nothing available has no share', () => {
    expect(report([])).toMatchObject({ observed: 0, share: null });
  });
});

describe('held down by an error', () => {
  test.each<[string, CapReport[], number, number | null]>([
    ['nothing', [], 4, null],
    ['tier A: level 1', [cap('A')], 1, 4],
    ['tier B: level 1', [cap('B')], 1, 4],
    ['tier A put right: level 2', [cap('A', true)], 2, 4],
    ['tier C: level 2', [cap('C')], 2, 4],
    ['tier C put right: no longer', [cap('C', true)], 4, null],
    ['the lowest of several', [cap('C'), cap('A')], 1, 4],
  ])('%s', (_, caps, level, levelWithoutCap) => {
    expect(report(four(25), caps)).toMatchObject({ level, levelWithoutCap });
  });

  test('a level that is lower anyway is not said to be held down', () => {
    expect(report(four(5), [cap('A')])).toMatchObject({ level: 1, levelWithoutCap: null });
  });

  test('an error in another competency does not touch it', () => {
    const other = { ...cap('A'), competency: 'C2' as const };
    expect(report(four(25), [other])).toMatchObject({ level: 4 });
  });
});

describe('sums', () => {
  test('leaks take sharing to nothing and no further', () => {
    const items = [item(2, 3), item(-2, 3, { kind: 'sharing' }), item(1, 3, { kind: 'sharing' })];
    expect(sumOf(items)).toEqual({ earned: 2, available: 9 });
  });

  test('a leak takes back what other sharing earned', () => {
    const items = [item(-1, 3, { kind: 'sharing' }), item(2, 3, { kind: 'sharing' })];
    expect(sumOf(items)).toEqual({ earned: 1, available: 6 });
  });

  test('what was left out counts on neither side', () => {
    expect(sumOf([item(2, 3), item(0, 0, { state: 'not-observed' })])).toEqual({
      earned: 2,
      available: 3,
    });
  });
});
