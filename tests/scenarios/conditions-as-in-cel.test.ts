import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lawLibrary } from '../../src/domain/law/packs.ts';
import { celEnvironment } from '../../src/domain/scenario/conditions/cel-environment.ts';
import { type ConditionFunction, conditionFunctions } from '../../src/domain/scenario/index.ts';
import { examine } from '../../src/domain/scenario/examine.ts';
import { readScenario, toPlayable } from '../../src/domain/scenario/from-files.ts';
import { compileExpression } from '../../src/domain/simulation/compile/compile-condition.ts';
import { compileCase, replay } from '../../src/domain/simulation/index.ts';
import { randomLog, seededDraw } from '../../src/testing/random-play.ts';

const text = readFileSync(new URL('../../src/testing/every-key.yaml', import.meta.url), 'utf8');
const { draft } = readScenario({ 'scenario.yaml': text }, lawLibrary);
const playable = toPlayable(draft, lawLibrary);
if (!playable.ok) throw new Error('The case with every key is not playable');
const { read } = examine(draft, lawLibrary);
const held = playable.value.seats.map(({ id }) => id);
const table = compileCase(playable.value, { held, cut: null, variant: null, mode: 'real' });

// What a function answers is the world's business; here only its value must be the same on both sides.
const place = {
  index: table.index,
  rules: {
    isOpen: (_: unknown, ref: string) => ref.length % 2 === 0,
    available: () => 3,
    holds: (_: unknown, id: string) => id === 'late',
    hourOfDay: () => 13,
  },
};

const calls: Record<'bool' | 'int' | 'string', string[]> = {
  bool: [
    "knows('police', 'two-seals')",
    "knows('cso', 'uncle-calls')",
    "done('first-hour')",
    "secured('phone')",
    "lost('camera')",
    "present('friend')",
    "in_stage('case', 'night')",
    "raised('given-away')",
    "held('cso')",
    "holds('late')",
    "is_open('bed')",
    "limit_running('custody')",
  ],
  int: [
    'now()',
    'hour_of_day()',
    "risk('boy')",
    "trust('boy', 'police')",
    "times('bed')",
    "minutes_since('first-hour')",
    'hours(6)',
    'minutes(3)',
    "available('officers')",
    "minutes_without_contact('boy')",
  ],
  string: ["guardian('boy')"],
};

const { bool } = fc.letrec<{ bool: string; int: string; string: string }>((tie) => ({
  bool: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('true', 'false', 'money_gone', ...calls.bool),
    tie('bool').map((one) => `!(${one})`),
    joined(tie('bool'), ['&&', '||', '==', '!='], tie('bool')),
    joined(tie('int'), ['==', '!=', '<', '<=', '>', '>='], tie('int')),
    joined(fc.constant('story'), ['==', '!='], fc.constantFrom("'none'", "'uncle'", "'work'")),
    joined(
      fc.constant("guardian('boy')"),
      ['==', '!='],
      fc.constantFrom("'none'", "'asked'", "'appointed'"),
    ),
    fc
      .tuple(tie('int'), fc.array(fc.integer({ min: -5, max: 100 }), { maxLength: 4 }))
      .map(([item, list]) => `(${item}) in [${list.join(', ')}]`),
    fc
      .array(fc.constantFrom("'none'", "'uncle'", "'work'"), { maxLength: 3 })
      .map((list) => `story in [${list.join(', ')}]`),
    fc
      .tuple(tie('bool'), tie('bool'), tie('bool'))
      .map(([test, yes, no]) => `((${test}) ? (${yes}) : (${no}))`),
  ),
  int: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.integer({ min: -1000, max: 1000 }).map(String),
    fc.constantFrom('calls', 'tension', ...calls.int),
    tie('int').map((one) => `-(${one})`),
    joined(tie('int'), ['+', '-', '*'], tie('int')),
    fc
      .tuple(tie('int'), fc.constantFrom('/', '%'), fc.integer({ min: 1, max: 50 }), fc.boolean())
      .map(([a, op, b, minus]) => `(${a}) ${op} ${minus ? '-' : ''}${b}`),
    fc
      .tuple(tie('bool'), tie('int'), tie('int'))
      .map(([test, yes, no]) => `((${test}) ? (${yes}) : (${no}))`),
  ),
  string: fc.constantFrom('story', ...calls.string),
}));

function joined(
  left: fc.Arbitrary<string>,
  operators: string[],
  right: fc.Arbitrary<string>,
): fc.Arbitrary<string> {
  return fc
    .tuple(left, fc.constantFrom(...operators), right)
    .map(([a, op, b]) => `(${a}) ${op} (${b})`);
}

/** The world of a random play after some of its events. */
function worldAt(seed: number, share: number) {
  const events = randomLog(table, seededDraw(seed), 60);
  return replay(table, events.slice(0, Math.floor(events.length * share))).world;
}
const worlds = Array.from({ length: 12 }, (_, seed) => worldAt(seed, (seed % 5) / 4));

describe('a condition', () => {
  it('means what the CEL library says it means, in any world', { timeout: 60_000 }, () => {
    let compared = 0;
    fc.assert(
      fc.property(bool, fc.constantFrom(...worlds), (condition, world) => {
        const { condition: understood } = read(condition);
        // Longer than the subset allows; that they are refused is tested elsewhere.
        if (understood === null) return;
        compared++;
        const answer = (fn: ConditionFunction, args: readonly (string | number)[]) =>
          compileExpression({ op: 'call', fn, args: [...args] }, place)(world);
        const variables = playable.value.variables.map(({ id, type }) => ({
          id,
          type:
            type === 'bool'
              ? ('bool' as const)
              : type === 'word'
                ? ('string' as const)
                : ('int' as const),
        }));
        const values = playable.value.variables.map(({ id }, at) => {
          const value = world.variables[at];
          return [id, typeof value === 'number' ? BigInt(value) : value] as const;
        });
        const byLibrary = celEnvironment(variables, answer).evaluate(
          condition,
          Object.fromEntries(values),
        ) as boolean;
        expect(compileExpression(understood.tree, place)(world)).toBe(byLibrary);
      }),
      { numRuns: 1000, seed: 25 },
    );
    expect(compared).toBeGreaterThan(700);
  });

  it('can use every function of the subset, and each has its signature', () => {
    for (const [name, { takes }] of Object.entries(conditionFunctions)) {
      const wrong = read(
        `${name}(${Array(takes.length + 1)
          .fill("'x'")
          .join(', ')}) == 1`,
      );
      expect(wrong.findings.map(({ code }) => code)).toEqual(['condition/arguments']);
    }
  });
});
