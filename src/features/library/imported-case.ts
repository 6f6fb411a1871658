import { canBeGuided, caseLengths, type PlayableScenario } from '../../domain/scenario/index.ts';
import type { CaseCard } from './case-card.ts';

/** A case that somebody brought to this device. */
export interface ImportedCase {
  card: CaseCard;
  /** ISO time on this device. */
  importedAt: string;
  /** False when it lasts only until the page is closed. */
  isOnDisk: boolean;
}

/** A case that can be kept. */
export interface NewImport {
  card: CaseCard;
  scenario: PlayableScenario;
  hash: string;
  /** The file as its author wrote it. */
  source: string;
}

/** Where imported cases are kept; the application wires it. */
export interface ImportedCasesPort {
  /** One with the same id gives way. Answers whether it survives the page. */
  keep: (brought: NewImport) => Promise<{ isOnDisk: boolean }>;
  remove: (id: string) => Promise<void>;
}

/**
 * The card of a case from a file. Whatever the file says of its own review, nobody here has seen it.
 */
export function importedCard(scenario: PlayableScenario, hash: string): CaseCard {
  const { id, title, kind, jurisdiction, about, place, minutes, intensity, contentNote, version } =
    scenario;
  return {
    id,
    title,
    kind,
    jurisdiction,
    about,
    place,
    minutes,
    lengths: caseLengths(scenario),
    caseHours: Math.ceil(scenario.clock.latest / 60),
    seats: scenario.seats.map((seat) => seat.id),
    languages: [scenario.language],
    reviewStatus: 'imported',
    intensity,
    contentNote,
    canBeGuided: canBeGuided(scenario),
    version,
    hash,
  };
}
