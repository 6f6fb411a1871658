import type { CapReport, CompetencyReport, ItemReport, Level } from '../report.ts';
import { type Competency, competencies, type PlayableScenario } from '../../scenario/index.ts';
import { type Draw, rangeOf } from './bootstrap.ts';
import { roundHalfUp } from './round.ts';

/** A level needs so many observed items, about so many different decisions (rule 32). */
export const leastItems = 4;
const leastDecisions = 2;

/** A warm-up and a short are practice and claim no profile. */
export function claimsProfile(kind: PlayableScenario['kind']): boolean {
  return kind === 'case';
}

/** By share of what was available: under 40 %, under 65 %, under 85 %, or above. */
export function levelOf(earned: number, available: number): Level {
  const percent = available > 0 ? (earned / available) * 100 + 1e-9 : 0;
  if (percent < 40) return 1;
  if (percent < 65) return 2;
  return percent < 85 ? 3 : 4;
}

/** In the denominator. */
export function isObserved({ state }: ItemReport): boolean {
  return state !== 'not-observed';
}

/** By competency, the items that are in the denominator. */
export function observedByCompetency(
  items: readonly ItemReport[],
): ReadonlyMap<Competency, ItemReport[]> {
  const observed = new Map<Competency, ItemReport[]>(competencies.map((id) => [id, []]));
  for (const item of items) {
    if (!isObserved(item)) continue;
    for (const id of item.competencies) observed.get(id)?.push(item);
  }
  return observed;
}

/**
 * @param observed  the items of the competency that are in the denominator
 * @param draw      for the range; null where nobody looks at ranges
 */
export function competencyReport(
  id: Competency,
  observed: readonly ItemReport[],
  caps: readonly CapReport[],
  kind: PlayableScenario['kind'],
  draw: Draw | null,
): CompetencyReport {
  const { earned, available } = sumOf(observed);
  const isEnough =
    observed.length >= leastItems &&
    new Set(observed.flatMap(({ about }) => about)).size >= leastDecisions;
  const share = available > 0 ? roundHalfUp((earned / available) * 100) : null;
  if (!isEnough || !claimsProfile(kind)) {
    return {
      id,
      level: null,
      observed: observed.length,
      range: null,
      share,
      levelWithoutCap: null,
    };
  }
  const free = levelOf(earned, available);
  const most = Math.min(4, ...caps.flatMap((cap) => highestLevel(cap, id) ?? []));
  const level = Math.min(free, most) as Level;
  return {
    id,
    level,
    observed: observed.length,
    range: draw && rangeOf(observed, draw),
    share,
    levelWithoutCap: level < free ? free : null,
  };
}

/** Earned of available; leaks can take sharing to nothing but not below (rule 26). */
export function sumOf(items: readonly ItemReport[]): { earned: number; available: number } {
  let earned = 0;
  let sharing = 0;
  let available = 0;
  for (const item of items) {
    if (!isObserved(item)) continue;
    available += item.available;
    if (item.kind === 'sharing') sharing += item.earned;
    else earned += item.earned;
  }
  return { earned: Math.max(0, earned + Math.max(0, sharing)), available };
}

/** Tier A and B hold the competency at level 1, tier C at 2; a repair gives one level back, and lifts tier C. */
export function highestLevel(cap: CapReport, competency: Competency): Level | null {
  if (cap.competency !== competency) return null;
  if (cap.tier === 'C') return cap.repaired ? null : 2;
  return cap.repaired ? 2 : 1;
}
