import type { Check } from './check.ts';
import { finding, type Path } from '../problem.ts';
import { listed, members } from './members.ts';

/** Travel and ties lead from one end to another. */
export const twoEnds: Check = ({ scenario }) => {
  const facts = members(scenario.facts, ['facts']).flatMap(({ value, path }) => [
    ...listed(value.connects, [...path, 'connects']),
    ...members(value.parts, [...path, 'parts']).flatMap(({ value: part, path: at }) =>
      typeof part === 'string' ? [] : listed(part.connects, [...at, 'connects']),
    ),
  ]);
  return [...listed(scenario.travel, ['travel']), ...facts].flatMap(({ value, path }) =>
    leadsToItself(value.between)
      ? [
          finding('between/one-end', [...path, 'between'] satisfies Path, {
            found: value.between?.[0] ?? null,
          }),
        ]
      : [],
  );
};

function leadsToItself(between: readonly (string | undefined)[] | undefined): boolean {
  return between?.[0] !== undefined && between[0] === between[1];
}
