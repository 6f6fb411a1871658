import type { Look } from './look.ts';

/** Where somebody or something is, in words and by name. A case that declares no places has only the words. */
export function placeOf({ scenario }: Look, place: string | null) {
  const declared = scenario.places?.find(({ id }) => id === place);
  return { place: declared?.called ?? place, placeId: declared?.id ?? null };
}
