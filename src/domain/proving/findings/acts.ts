import type { PlayableAct, PlayableScenario, ScoredItem } from '../../scenario/index.ts';
import { callsIn } from '../exploring/asked-of-world.ts';
import { proverFinding } from './finding.ts';
import type { ProverCheck } from './inspection.ts';

/** Standing acts that change nothing, tell nothing and are asked for by nothing. */
export const acts: ProverCheck = ({ scenario }) => {
  const asked = askedFor(scenario);
  return scenario.acts
    .filter((act) => leadsNowhere(act) && !asked.has(act.ref))
    .map(({ id }) => proverFinding('act/no-effect', 'proved', ['acts', id], { name: id }));
};

function leadsNowhere({ do: effects, then, asks, with: people, keepsBusy }: PlayableAct): boolean {
  return effects.length === 0 && !then && !asks && people.length === 0 && keepsBusy === null;
}

function askedFor(scenario: PlayableScenario): Set<string> {
  return new Set([
    ...callsIn(scenario).flatMap(({ args }) => args.map(String)),
    ...scenario.items.flatMap(actsOf),
  ]);
}

function actsOf(item: ScoredItem): string[] {
  switch (item.kind) {
    case 'timing':
    case 'omission':
      return item.of;
    case 'order':
      return [...item.first, ...item.then];
    case 'sharing':
      return item.used?.by ?? [];
    default:
      return [];
  }
}
