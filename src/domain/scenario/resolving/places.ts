import type { ScenarioFile } from '../format/scenario-file.ts';
import type { PlayableScenario, PlayableTie } from '../playable.ts';
import { minutesOf } from './case-time.ts';
import type { Resolver } from './resolver.ts';

/** Only what the case declares: a case without places stays what it was, and keeps its hash. */
export function toPlaces({
  file,
  seats,
}: Resolver): Pick<PlayableScenario, 'places' | 'travel' | 'mentioned'> {
  const { places, travel, mentioned } = file;
  return {
    ...(places && {
      places: Object.entries(places).map(([id, place]) => ({
        id,
        called: place.called,
        in: place.in ?? null,
        knownTo: place['known-to'] ?? [...seats],
      })),
    }),
    ...(travel && {
      travel: travel.map(({ between, takes }) => ({
        between: bothEnds(between),
        takes: minutesOf(takes),
      })),
    }),
    ...(mentioned && {
      mentioned: Object.entries(mentioned).map(([id, { called }]) => ({ id, called })),
    }),
  };
}

/** To be spread into a fact or a part. */
export function toTies(ties: FileTies): { connects?: PlayableTie[] } {
  if (ties === undefined) return {};
  return { connects: ties.map(({ between, say }) => ({ between: bothEnds(between), say })) };
}
type FileTies = NonNullable<ScenarioFile['facts']>[string]['connects'];

function bothEnds([one = '', other = '']: readonly string[]): [string, string] {
  return [one, other];
}
