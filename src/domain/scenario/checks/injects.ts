import { finding } from '../problem.ts';
import { asList, members } from './members.ts';
import type { Check } from './check.ts';

/** An inject comes in one way: at a time, by a condition, from the trainer, or because an effect sends it. */
export const injects: Check = ({ scenario, walked }) => {
  const sent = new Set(walked.effects.flatMap(({ effect }) => asList(effect.inject)));
  return members(scenario.injects, ['injects']).flatMap(({ id, value, path }) => {
    const ways = [
      ...(value.at === undefined ? [] : ['at']),
      ...(value.when === undefined ? [] : ['when']),
      ...(value.trainer === true ? ['trainer'] : []),
    ];
    if (ways.length > 1) {
      return [
        finding('inject/several-triggers', path, {
          at: 'key',
          found: ways.join(', '),
          details: { first: ways[0] ?? '', second: ways[1] ?? '' },
        }),
      ];
    }
    return ways.length === 0 && !sent.has(id)
      ? [finding('inject/never-sent', path, { at: 'key', found: id })]
      : [];
  });
};
