import type { Effect, PlayableOption } from '../../scenario/index.ts';

/** What counts in an option, so that two can be compared. Lower is better in `costs`; more is better in `gains`. */
type Weighed = {
  most: number;
  least: number;
  costs: Map<string, number>;
  gains: Set<string>;
  /** What may be good or bad, as the story goes. */
  story: Set<string>;
};

/**
 * Whether nothing that the case counts speaks for the one and something speaks for the other: points, time, units,
 * signatures, errors, evidence, facts and how people fare. What only the story knows must be the same in the other.
 */
export function isOutdone(one: PlayableOption, other: PlayableOption): boolean {
  const [a, b] = [weigh(one), weigh(other)];
  const keys = new Set([...a.costs.keys(), ...b.costs.keys()]);
  const cost = (of: Weighed, key: string) => of.costs.get(key) ?? 0;
  const isNoBetter =
    a.most <= b.least &&
    [...keys].every((key) => cost(a, key) >= cost(b, key)) &&
    [...a.gains].every((gain) => b.gains.has(gain)) &&
    [...a.story].every((part) => b.story.has(part));
  const isWorse = a.most < b.least || [...keys].some((key) => cost(a, key) > cost(b, key));
  return isNoBetter && isWorse;
}

function weigh(option: PlayableOption): Weighed {
  const worths = option.worth.map(({ worth }) => worth);
  const weighed: Weighed = {
    most: Math.max(0, ...worths),
    least: worths.length > 0 ? Math.min(...worths) : 0,
    costs: new Map([['takes', option.takes]]),
    gains: new Set(),
    story: new Set(),
  };
  const cost = (key: string, by: number) =>
    weighed.costs.set(key, (weighed.costs.get(key) ?? 0) + by);
  for (const { id, count } of option.needs)
    cost(`units of ${id}`, count * Math.max(1, option.takes));
  for (const { id, count } of option.keepsBusy?.resources ?? [])
    cost(`units of ${id}`, count * (option.keepsBusy?.for ?? 0));
  for (const seat of option.consent) cost(`signature of ${seat}`, 1);
  for (const effect of option.do) addEffect(effect, weighed, cost);
  return weighed;
}

function addEffect(
  effect: Effect,
  { gains, story }: Weighed,
  cost: (key: string, by: number) => void,
): void {
  if (effect.when !== null) {
    story.add(JSON.stringify(effect));
    return;
  }
  switch (effect.verb) {
    case 'locate':
    case 'secure':
    case 'examine':
      gains.add(`${effect.verb} ${effect.evidence}`);
      return;
    case 'taint':
    case 'lose':
      return cost(`${effect.verb} ${effect.evidence}`, 1);
    case 'tell':
      for (const to of effect.to) for (const part of effect.parts) gains.add(`tell ${to} ${part}`);
      return;
    case 'meet-limit':
      gains.add(`meet ${effect.limit}`);
      return;
    case 'raise':
      return cost(`raise ${effect.error}`, 1);
    case 'person': {
      const { who, risk, trust, riskTo, guardian, place, track, present, consent } = effect;
      cost(`risk of ${who}`, risk ?? 0);
      for (const [seat, by] of Object.entries(trust)) cost(`distrust of ${who} in ${seat}`, -by);
      const rest = { riskTo, guardian, place, track, present, consent };
      if (Object.values(rest).some((value) => value !== null && !isEmpty(value)))
        story.add(`${who} ${JSON.stringify(rest)}`);
      return;
    }
    default:
      story.add(JSON.stringify(effect));
  }
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
