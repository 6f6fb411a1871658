import { describe, expect, it } from 'vitest';
import { minimalScenario } from '../../../testing/minimal-scenario.ts';
import { problemsOf } from '../../../testing/problems-of.ts';

const facts = 'facts: { key: { text: The key was in his pocket. } }\n';
const one = (name: string, more = 'for: [key]') => `  ${name}: { say: He drove., ${more} }\n`;

describe('hypotheses', () => {
  it('are two to five', () => {
    const of = (...names: string[]) =>
      problemsOf(
        minimalScenario(`${facts}hypotheses:\n${names.map((name) => one(name)).join('')}`),
      );
    expect(of('a')).toEqual(['hypothesis/count at hypotheses']);
    expect(of('a', 'b')).toEqual([]);
    expect(of('a', 'b', 'c', 'd', 'e', 'f')).toEqual(['hypothesis/count at hypotheses']);
  });

  it('rest on declared facts, at least one', () => {
    const of = (more: string) =>
      problemsOf(minimalScenario(`${facts}hypotheses:\n${one('a')}${one('b', more)}`));
    expect(of('because: Nobody asked.')).toEqual(['hypothesis/no-facts at hypotheses.b']);
    expect(of('against: [kez]')).toEqual(['unknown/fact at hypotheses.b.against.0: kez -> key']);
  });
});
