import { describe, expect, it } from 'vitest';
import { minimalScenario } from '../../../testing/minimal-scenario.ts';
import { problemsOf } from '../../../testing/problems-of.ts';

const named = (conditions: string) => problemsOf(minimalScenario(`conditions:\n${conditions}`));

describe('named conditions', () => {
  it('may stand on each other', () => {
    expect(named(`  late: now() > 5\n  very-late: "holds('late') && now() > 50"\n`)).toEqual([]);
  });

  it('may not stand on themselves, not even by a long way', () => {
    expect(
      named(
        `  a: "holds('b') || held('police')"\n  b: "held('police') ? holds('c') : false"\n  c: "!holds('a')"\n  d: "holds('a')"\n`,
      ),
    ).toEqual([
      'condition/circular at conditions.a: a > b > c > a',
      'condition/circular at conditions.b: b > c > a > b',
      'condition/circular at conditions.c: c > a > b > c',
    ]);
  });

  it('have one quantifier', () => {
    const fact = 'facts:\n  seal: { text: A seal. }\n';
    expect(
      problemsOf(
        minimalScenario(`${fact}conditions:\n  seen: { any-of: [police], knows: [seal] }\n`),
      ),
    ).toEqual([]);
    expect(problemsOf(minimalScenario(`${fact}conditions:\n  seen: { knows: [seal] }\n`))).toEqual([
      'condition/quantifier at conditions.seen: seen',
    ]);
    expect(
      problemsOf(
        minimalScenario(
          `${fact}conditions:\n  seen: { any-of: [police], all-of: [police], knows: [seal] }\n`,
        ),
      ),
    ).toEqual(['condition/quantifier at conditions.seen: seen']);
  });
});
