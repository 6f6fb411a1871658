import { type Finding, finding } from '../problem.ts';
import { nearest } from '../reading/nearest.ts';
import type { Check } from './check.ts';
import { members } from './members.ts';

/** A variant changes only texts that the case has, and the decay of evidence that decays (rule 36). */
export const variants: Check = ({ scenario, walked }) => {
  const declared = members(scenario.variants, ['variants']);
  if (declared.length === 0) return [];
  // Only texts that are reached by names: a number in a path would move with every edit.
  const texts = (walked.mentions.get('prose') ?? [])
    .filter(({ path }) => path[0] !== 'variants' && path.every((step) => typeof step === 'string'))
    .map(({ path }) => path.join('.'));
  return declared.flatMap(({ value, path }): Finding[] => [
    ...Object.keys(value.texts ?? {})
      .filter((key) => !texts.includes(key))
      .map((key) =>
        finding('variant/not-a-text', [...path, 'texts', key], {
          at: 'key',
          found: key,
          nearest: nearest(key, texts),
        }),
      ),
    ...Object.keys(value['lost-after'] ?? {})
      .filter(
        (id) =>
          scenario.evidence?.[id] !== undefined && scenario.evidence[id].volatile === undefined,
      )
      .map((id) =>
        finding('evidence/not-volatile', [...path, 'lost-after', id], { at: 'key', found: id }),
      ),
  ]);
};
