import type { LooseScenario } from '../loose.ts';
import { type Finding, finding } from '../problem.ts';
import type { Check } from './check.ts';
import { asList, listed, members } from './members.ts';

/** A place lies at most in one that lies in no other, and travel is told once, between two of those. */
export const places: Check = ({ scenario }) => {
  const told = new Set<string>();
  return [
    ...members(scenario.places, ['places']).flatMap(({ value, path }) =>
      innerPlace(scenario, value.in, [...path, 'in']),
    ),
    ...listed(scenario.travel, ['travel']).flatMap(({ value, path }): Finding[] => {
      const ends = asList(value.between);
      const pair = [...ends].sort().join(' ');
      const isDoubled = told.has(pair);
      told.add(pair);
      return [
        ...ends.flatMap((end, at) => innerPlace(scenario, end, [...path, 'between', at])),
        ...(isDoubled
          ? [finding('travel/doubled', [...path, 'between'], { found: ends.join(', ') })]
          : []),
      ];
    }),
  ];
};

function innerPlace(
  { places: declared }: LooseScenario,
  id: string | undefined,
  path: Finding['path'],
): Finding[] {
  const outer = id === undefined ? undefined : declared?.[id]?.in;
  return outer === undefined
    ? []
    : [finding('place/inner', path, { found: id ?? null, details: { outer } })];
}
