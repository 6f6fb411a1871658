import { parseMinutes } from '../../../shared/duration.ts';
import { finding } from '../problem.ts';
import { nearest } from '../reading/nearest.ts';
import type { Check } from './check.ts';
import { listed } from './members.ts';

/** The three limits of a timing item are in order: full until, falls until, none after. */
export const timingOrder: Check = ({ scenario }) =>
  listed(scenario.scoring?.timing, ['scoring', 'timing']).flatMap(({ value, path }) => {
    const keys = ['full-until', 'falls-until', 'none-after'] as const;
    const limits = keys.map((key) => parseMinutes(value[key] ?? ''));
    return keys.slice(1).flatMap((key, at) => {
      const [before, here] = [limits[at] ?? null, limits[at + 1] ?? null];
      return before === null || here === null || before <= here
        ? []
        : [
            finding('timing/order', [...path, key], {
              found: value[key] ?? null,
              details: { key, before: keys[at] ?? '' },
            }),
          ];
    });
  });

/** Sharing goes from one seat to another, and giving part of it earns no more than giving enough. */
export const sharingItems: Check = ({ scenario }) =>
  listed(scenario.scoring?.sharing, ['scoring', 'sharing']).flatMap(({ value, path }) => [
    ...(value.from !== undefined && value.from === value.to
      ? [finding('sharing/same-seat', [...path, 'to'], { found: value.to })]
      : []),
    ...((value['some-points'] ?? 0) > (value.points ?? 6)
      ? [
          finding('sharing/points', [...path, 'some-points'], {
            details: { points: value.points ?? 0 },
          }),
        ]
      : []),
  ]);

/** Distances are given for the options of the decision they are about, and for each of them. */
export const proportionality: Check = ({ scenario }) =>
  listed(scenario.scoring?.proportionality, ['scoring', 'proportionality']).flatMap(
    ({ value, path }) => {
      const decision = scenario.decisions?.[value.decision ?? ''];
      if (decision?.options === undefined || value.distance === undefined) return [];
      const options = Object.keys(decision.options);
      const given = Object.keys(value.distance);
      const here = [...path, 'distance'];
      return [
        ...given
          .filter((id) => !options.includes(id))
          .map((id) =>
            finding('unknown/option', [...here, id], {
              at: 'key',
              found: id,
              nearest: nearest(id, options),
            }),
          ),
        ...options
          .filter((id) => !given.includes(id))
          .map((id) => finding('proportionality/no-distance', here, { at: 'key', found: id })),
      ];
    },
  );

/** A reason is scored only where chips are offered. */
export const reasonItems: Check = ({ scenario }) =>
  listed(scenario.scoring?.reasons, ['scoring', 'reasons']).flatMap(({ value, path }) => {
    const decision = scenario.decisions?.[value.decision ?? ''];
    return decision === undefined || decision.reasons !== undefined
      ? []
      : [finding('reason/no-chips', [...path, 'decision'], { found: value.decision ?? '' })];
  });
