import type { Minute, PlayablePlace, PlayableScenario } from '../../scenario/index.ts';
import type { DeskView } from './desk-view.ts';
import type { EvidenceRow } from './evidence-rows.ts';
import { knownTies } from './ties.ts';
import { travelTimes } from './travel-times.ts';

/** Somebody or something at a place. `inner` is the place inside it, in the words of the case. */
export type PersonAt = { id: string; called: string; inner: string | null };
export type EvidenceAt = PersonAt & { state: EvidenceRow['state'] };
export type PlaceStop = {
  id: string;
  called: string;
  /** Minutes from the stop before; null for the first one, and where the case tells no travel. */
  fromBefore: Minute | null;
  people: PersonAt[];
  evidence: EvidenceAt[];
};
type Places = {
  stops: PlaceStop[];
  /** Of whom and of what the case does not say where they are. */
  nowhere: Pick<PlaceStop, 'people' | 'evidence'>;
};

/**
 * Where the people and the evidence are that one seat knows of, and how far it is from place to place. Places stand in
 * the order of the case; evidence stands where it was found. Made when it is shown, from the desk and the words of the
 * case: it cannot show what the desk does not.
 */
export function placesView(view: DeskView, scenario: PlayableScenario): Places {
  const declared = new Map((scenario.places ?? []).map((place) => [place.id, place]));
  const people = view.people
    .filter(({ isPresent }) => isPresent)
    .map(({ id, called, placeId }) => ({ id, called, ...standing(declared, placeId) }));
  const evidence = view.evidence.map(({ id, title, state, placeId }) => ({
    id,
    called: title,
    state,
    ...standing(declared, placeId),
  }));
  const tied = knownTies(view, scenario).flatMap(({ ends }) =>
    ends.flatMap(({ kind, id }) => (kind === 'place' ? [standing(declared, id)] : [])),
  );
  const seen = new Set([...people, ...evidence, ...tied].map(({ at }) => at));
  const stops = [...declared.values()].filter(
    (place) => place.in === null && (place.knownTo.includes(view.seat) || seen.has(place.id)),
  );
  const gather = (place: string | null) => ({
    people: people.flatMap(({ at, ...person }) => (at === place ? [person] : [])),
    evidence: evidence.flatMap(({ at, ...one }) => (at === place ? [one] : [])),
  });
  return {
    stops: stops.map(({ id, called }, number) => {
      const before = stops[number - 1];
      const times = before && travelTimes(scenario.travel ?? [], before.id);
      return { id, called, fromBefore: times?.get(id) ?? null, ...gather(id) };
    }),
    nowhere: gather(null),
  };
}

/** The outermost place, and the one inside it. */
function standing(
  declared: ReadonlyMap<string, PlayablePlace>,
  id: string | null,
): { at: string | null; inner: string | null } {
  const place = declared.get(id ?? '');
  if (place === undefined) return { at: null, inner: null };
  return place.in === null ? { at: place.id, inner: null } : { at: place.in, inner: place.called };
}
