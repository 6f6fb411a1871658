import { type LawLibrary, resolvePoint, type Seat, seatHasPower } from '../../law/index.ts';
import { finding } from '../problem.ts';
import { allActs } from './all-acts.ts';
import type { Check } from './check.ts';
import { asList, members } from './members.ts';

/** Asking is open to everybody; these kinds of act need the power only of whoever is asked. */
const ASKING: ReadonlySet<string> = new Set(['request', 'motion', 'notice']);

/** An act that needs a power is offered to a seat, or asked of somebody, that has it (rule 11). */
export const powers: Check = ({ scenario, names, law }) => {
  const { jurisdiction } = scenario;
  if (jurisdiction === undefined) return [];
  const acts = allActs(scenario).map(({ value, path, seats }) => ({
    path,
    power: value.power,
    kind: value.kind ?? 'own',
    to: value.to,
    seats,
  }));
  const requests = members(scenario.requests, ['requests']).map(({ value, path }) => ({
    path,
    power: value.power,
    kind: value.kind ?? 'request',
    to: value.to,
    seats: asList<string>(value.from),
  }));
  return [...acts, ...requests].flatMap(({ path, power, kind, to, seats }) => {
    if (power === undefined || !names['law-point'].has(power)) return [];
    const isAsked = ASKING.has(kind);
    const able = isAsked && to !== undefined ? [to] : seats;
    if (isAsked && to === undefined) return [];
    const answers = able.map((one) =>
      names.seat.has(one)
        ? seatHasPower(law, power, jurisdiction, one as Seat)
        : authorityHas(scenario.authorities?.[one]?.powers, power),
    );
    if (answers.length === 0 || answers.includes('yes')) return [];
    const details = { point: power, who: able.join(', '), power: holder(law, power, jurisdiction) };
    return [
      finding(answers.includes('unknown') ? 'power/unknown' : 'power/nobody', [...path, 'power'], {
        found: power,
        details,
      }),
    ];
  });
};

function authorityHas(
  powersOf: readonly (string | undefined)[] | undefined,
  power: string,
): 'yes' | 'unknown' {
  // An author need not list everything an authority may do.
  return powersOf?.includes(power) === true ? 'yes' : 'unknown';
}

function holder(
  law: LawLibrary,
  power: string,
  jurisdiction: Parameters<typeof resolvePoint>[2],
): string {
  return resolvePoint(law, power, jurisdiction)?.power ?? 'unknown';
}
