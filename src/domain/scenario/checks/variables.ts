import { reservedWords } from '../conditions/cel-environment.ts';
import type { LooseScenario } from '../loose.ts';
import { type Finding, type Path, excerpt, finding } from '../problem.ts';
import { nearest } from '../reading/nearest.ts';
import type { Check } from './check.ts';
import { asList, members } from './members.ts';

type Variable = NonNullable<NonNullable<LooseScenario['variables']>[string]>;

/** A variable starts with and is set to values of its own type; only numbers are added to. */
export const variables: Check = ({ scenario, walked }) => {
  const declared = scenario.variables ?? {};
  const found: Finding[] = members(declared, ['variables']).flatMap(({ id, value, path }) => [
    ...(reservedWords.has(id)
      ? [finding('name/reserved', path, { at: 'key', found: id, nearest: `is_${id}` })]
      : []),
    ...(value.type === 'word' ? wordFindings(value.start, value, id, [...path, 'start']) : []),
  ]);
  for (const { effect, path } of walked.effects) {
    for (const [id, to] of Object.entries(effect.set ?? {})) {
      const variable = declared[id];
      if (variable !== undefined && to !== undefined)
        found.push(...setFindings(id, to, variable, [...path, 'set', id]));
    }
    for (const id of Object.keys(effect.add ?? {})) {
      const type = declared[id]?.type;
      if (type === 'bool' || type === 'word') {
        found.push(
          finding('variable/not-a-number', [...path, 'add', id], {
            at: 'key',
            found: id,
            details: { type },
          }),
        );
      }
    }
  }
  return found;
};

function setFindings(
  id: string,
  to: boolean | number | string,
  variable: Variable,
  path: Path,
): Finding[] {
  const { type } = variable;
  if (type === undefined) return [];
  if (typeof to !== TYPES[type]) {
    return [finding('variable/type', path, { found: excerpt(to), details: { name: id, type } })];
  }
  if (variable.type === 'word') return wordFindings(String(to), variable, id, path);
  const isOutside = type === 'meter' && typeof to === 'number' && (to < 0 || to > 100);
  return isOutside
    ? [
        finding('shape/out-of-range', path, {
          found: excerpt(to),
          expected: { is: 'between', from: 0, to: 100 },
          details: { side: to > 0 ? 'most' : 'least', limit: to > 0 ? 100 : 0 },
        }),
      ]
    : [];
}

const TYPES = { bool: 'boolean', int: 'number', meter: 'number', word: 'string' } as const;

function wordFindings(
  word: string | undefined,
  variable: Variable,
  id: string,
  path: Path,
): Finding[] {
  const values = variable.type === 'word' ? asList(variable['one-of']) : [];
  if (word === undefined || values.length === 0 || values.includes(word)) return [];
  return [
    finding('variable/not-a-value', path, {
      found: word,
      nearest: nearest(word, values),
      expected: { is: 'one-of', values },
      details: { name: id },
    }),
  ];
}
