import { JURISDICTIONS, type Jurisdiction, type LawPackId } from './jurisdictions.ts';
import type { Confidence, LawEntry, LawLibrary, LawPoint, PowerHolder } from './types.ts';

/** A point as it reads in one jurisdiction, with its entries in place of their ids. */
export interface ResolvedPoint {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly jurisdiction: Jurisdiction;
  readonly power: PowerHolder;
  /** The entry that answers the question, or null where none is recorded. */
  readonly primary: LawEntry | null;
  readonly also: readonly LawEntry[];
  readonly int: readonly LawEntry[];
  /** Of the primary entry. It rates the entry, not the `power` value. */
  readonly confidence: Confidence | null;
  /** Year of the primary entry's source. */
  readonly asOf: number | null;
  readonly note: string;
  /**
   * False where the power is unknown, the primary entry is of low confidence, or there is none:
   * then a learner sees no answer before a national reviewer has confirmed one.
   */
  readonly shownToLearners: boolean;
}

/** @returns null when the library has no such point */
export function resolvePoint(
  library: LawLibrary,
  pointId: string,
  jurisdiction: Jurisdiction,
): ResolvedPoint | null {
  const point = findPoint(library, pointId);
  return point === null ? null : resolve(library, point, jurisdiction);
}

/** @returns one row per jurisdiction, in the order of `JURISDICTIONS`; no rows for an unknown point */
export function compareJurisdictions(
  library: LawLibrary,
  pointId: string,
): readonly ResolvedPoint[] {
  const point = findPoint(library, pointId);
  if (point === null) return [];
  return JURISDICTIONS.map((jurisdiction) => resolve(library, point, jurisdiction));
}

export function findPoint(library: LawLibrary, pointId: string): LawPoint | null {
  return library.points.find((point) => point.id === pointId) ?? null;
}

/** The version a run writes into its header, so that an old run can be told from today's law. */
export function lawVersion(library: LawLibrary): string {
  return library.version;
}

function resolve(library: LawLibrary, point: LawPoint, jurisdiction: Jurisdiction): ResolvedPoint {
  const power = point.power[jurisdiction];
  const primaryId = point.primary[jurisdiction];
  const primary = primaryId === null ? null : entryOf(library, jurisdiction, primaryId);
  return {
    id: point.id,
    title: point.title,
    question: point.question,
    jurisdiction,
    power,
    primary,
    also: point.also[jurisdiction].map((id) => entryOf(library, jurisdiction, id)),
    int: point.int.map((id) => entryOf(library, 'INT', id)),
    confidence: primary?.confidence ?? null,
    asOf: primary?.asOf ?? null,
    note: point.note,
    shownToLearners: primary !== null && primary.confidence !== 'low' && power !== 'unknown',
  };
}

/** The packs' own test holds every id of a point against the packs, so a miss here is a bug. */
function entryOf(library: LawLibrary, packId: LawPackId, entryId: string): LawEntry {
  const entry = library.packs[packId].entries.find(({ id }) => id === entryId);
  if (entry === undefined) throw new Error(`Law pack ${packId} has no entry ${entryId}`);
  return entry;
}
