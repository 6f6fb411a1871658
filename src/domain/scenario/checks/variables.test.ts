import { describe, expect, it } from 'vitest';
import { minimalScenario } from '../../../testing/minimal-scenario.ts';
import { problemsOf } from '../../../testing/problems-of.ts';

const VARIABLES = `variables:
  gone: { type: bool, start: false }
  calls: { type: int, start: 0 }
  tension: { type: meter, start: 30 }
  story: { type: word, start: none, one-of: [none, uncle] }
`;
const doing = (effect: string) =>
  problemsOf(minimalScenario(VARIABLES), ['takes: PT30M,', `takes: PT30M, do: [${effect}],`]);
const at = 'decisions.first-step.options.search-the-bus.do.0';

describe('variables', () => {
  it.each([
    ['{ set: { gone: true, calls: -3, tension: 100, story: uncle } }'],
    ['{ add: { calls: 5, tension: -200 } }'],
  ])('take %s', (effect) => {
    expect(doing(effect)).toEqual([]);
  });

  it.each([
    ['{ set: { gone: 1 } }', `variable/type at ${at}.set.gone: 1`],
    ['{ set: { calls: true } }', `variable/type at ${at}.set.calls: true`],
    ['{ set: { story: true } }', `variable/type at ${at}.set.story: true`],
    ['{ set: { story: unkle } }', `variable/not-a-value at ${at}.set.story: unkle -> uncle`],
    ['{ set: { tension: 101 } }', `shape/out-of-range at ${at}.set.tension: 101`],
    ['{ set: { cals: 1 } }', `unknown/variable at ${at}.set.cals: cals -> calls`],
    ['{ add: { gone: 1 } }', `variable/not-a-number at ${at}.add.gone: gone`],
  ])('do not take %s', (effect, problem) => {
    expect(doing(effect)).toEqual([problem]);
  });

  it('start with one of their own words', () => {
    expect(problemsOf(minimalScenario(VARIABLES), ['start: none', 'start: nobody'])).toEqual([
      'variable/not-a-value at variables.story.start: nobody',
    ]);
  });

  it('are not called like a word that conditions use', () => {
    for (const name of ['in', 'now', 'string', 'type', 'knows']) {
      const problems = problemsOf(
        minimalScenario(`variables:\n  ${name}: { type: int, start: 0 }\n`),
      );
      expect(problems).toEqual([`name/reserved at variables.${name}: ${name} -> is_${name}`]);
    }
  });
});
