import { finding } from '../problem.ts';
import { allActs } from './all-acts.ts';
import type { Check } from './check.ts';
import { members } from './members.ts';

/** Worth counts in decisions, and a scored decision must hold something to earn. */
export const worth: Check = ({ scenario }) => {
  const empty = members(scenario.decisions, ['decisions']).filter(
    ({ value }) =>
      value.unscored !== true &&
      value.options !== undefined &&
      members(value.options, []).every(({ value: option }) => most(option.worth) === 0),
  );
  const elsewhere = allActs(scenario).filter(
    ({ role, value }) => role !== 'option' && most(value.worth) > 0,
  );
  return [
    ...empty.map(({ path }) => finding('worth/nothing-to-earn', path, { at: 'key' })),
    ...elsewhere.map(({ path }) => finding('worth/not-counted', [...path, 'worth'], { at: 'key' })),
  ];
};

/** The most an option can be worth. */
export function most(
  worth: number | readonly ({ worth?: number | undefined } | undefined)[] | undefined,
): number {
  return typeof worth === 'object'
    ? Math.max(0, ...worth.map((one) => one?.worth ?? 0))
    : (worth ?? 0);
}
