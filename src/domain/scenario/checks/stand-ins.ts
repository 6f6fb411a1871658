import { type Finding, finding } from '../problem.ts';
import { nearest } from '../reading/nearest.ts';
import { allActs } from './all-acts.ts';
import type { Check } from './check.ts';
import { asList, listed, members } from './members.ts';

/** A stand-in takes what its own seat can take: an act, an option, or several options of one menu. */
export const standIns: Check = ({ scenario, names }) => {
  const offered = [
    ...allActs(scenario).map(({ ref, seats }) => ({ ref, seats })),
    ...members(scenario.requests, ['requests']).map(({ id, value }) => ({
      ref: id,
      seats: asList<string>(value.from),
    })),
  ];
  return members(scenario['stand-ins'], ['stand-ins']).flatMap(({ id: seat, value, path }) => {
    const own = offered.filter(({ seats }) => seats.includes(seat)).map(({ ref }) => ref);
    return listed(value.acts, [...path, 'acts']).flatMap(({ value: plan, path: at }): Finding[] => {
      const taken = asList(plan.take);
      const wrong = taken.filter((ref) => names.act.has(ref) && !own.includes(ref));
      const decisions = new Set(taken.map((ref) => ref.split('/')[0]));
      const here = [...at, 'take'];
      return [
        ...wrong.map((ref) =>
          finding('stand-in/not-its-act', here, {
            found: ref,
            nearest: nearest(ref, own),
            details: { seat },
          }),
        ),
        ...(taken.length > 1 && decisions.size > 1
          ? [finding('stand-in/several-decisions', here, { found: taken.join(', ') })]
          : []),
      ];
    });
  });
};
