import type { Jurisdiction, LawPackId } from './jurisdictions.ts';

/** The four playable seats. Whoever else decides (a court, a social-work centre) is an authority. */
export const SEATS = ['police', 'prosecution', 'reception', 'cso'] as const;
export type Seat = (typeof SEATS)[number];

/** How well an entry is supported by a source; what each grade means is in the README of this floor. */
export type Confidence = 'high' | 'medium' | 'low';

export type LawTopic =
  | 'offence'
  | 'qualified-offence'
  | 'custody'
  | 'sim'
  | 'search'
  | 'evidence'
  | 'money'
  | 'asylum'
  | 'child'
  | 'nrm'
  | 'cooperation'
  | 'data'
  | 'other';

/** Who decides or orders in the typical case. `unknown`: not confirmed, so nothing may be built on it. */
export type PowerHolder =
  | 'police'
  | 'prosecutor'
  | 'court'
  | 'guardianship-authority'
  | 'asylum-authority'
  /** A body named in the point's note, or whichever body carries out the act (see `power.ts`). */
  | 'other'
  | 'unknown';

/** One provision, practice or decision, in the project's own words: a reference, never statute text. */
export interface LawEntry {
  /** Starts with the pack in small letters: `rs.cpc.294`. */
  readonly id: string;
  readonly jurisdiction: LawPackId;
  readonly instrument: string;
  /** As people cite it: "350(2)", "166-170", "general rule"; "draft" for a bill. Else not machine-readable. */
  readonly article: string;
  /** `sim` = special investigative measures, `nrm` = national referral mechanism for trafficking victims. */
  readonly topic: LawTopic;
  readonly gist: string;
  /** The main limit named in the gist, as an ISO 8601 duration in the unit the law counts in. */
  readonly deadline: string | null;
  readonly sourceUrl: string | null;
  readonly confidence: Confidence;
  /** Year of the source or text the entry was taken from: 2019. */
  readonly asOf: number;
}

/** The same legal question asked in every jurisdiction, so that a case cites a point and not an article. */
export interface LawPoint {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** Seats that typically need the answer; not seats that hold the power. */
  readonly seats: readonly Seat[];
  readonly power: Readonly<Record<Jurisdiction, PowerHolder>>;
  /** Id of the one entry that answers the question, or null where none is recorded. */
  readonly primary: Readonly<Record<Jurisdiction, string | null>>;
  /** Ids of supporting entries. */
  readonly also: Readonly<Record<Jurisdiction, readonly string[]>>;
  /** Ids of treaties, case-law and standards in the INT pack. */
  readonly int: readonly string[];
  /** Begins with whether the power is the same everywhere. "Often got wrong" marks frequent errors. */
  readonly note: string;
}

export interface LawPack {
  readonly id: LawPackId;
  /** Day of the last change to this pack: YYYY-MM-DD. */
  readonly version: string;
  readonly entries: readonly LawEntry[];
}

/** All packs with the points that tie them together. */
export interface LawLibrary {
  /** Day of the newest change to any pack or to the points: YYYY-MM-DD. */
  readonly version: string;
  readonly packs: Readonly<Record<LawPackId, LawPack>>;
  readonly points: readonly LawPoint[];
}
