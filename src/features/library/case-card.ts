import type { Jurisdiction, Seat } from '../../domain/law/index.ts';
import type { CaseLength, CaseLengths } from '../../domain/scenario/index.ts';

/**
 * What the library needs to show a case, without its content. The build writes a list of these to
 * `cases/index.json` and each case to `cases/<id>.json`, beside the application.
 */
export interface CaseCard {
  id: string;
  title: string;
  kind: 'case' | 'short' | 'warm-up';
  jurisdiction: Jurisdiction;
  /** One sentence. */
  about: string;
  place: string | null;
  /** Minutes of a person's time who plays all seats. */
  minutes: number;
  /** Not on a card that was kept before a length could be chosen. */
  lengths?: CaseLengths;
  /** Whole hours on the case clock. */
  caseHours: number;
  seats: readonly Seat[];
  /** Tags of the languages the case can be read in, the source language first. */
  languages: readonly string[];
  /** `imported` for a case from a file, whatever the file says of itself. */
  reviewStatus:
    | 'imported'
    | 'not-reviewed'
    | 'legal-review'
    | 'protection-review'
    | 'piloted'
    | 'released';
  /** 1 to 3; 3 is played with a trainer only. */
  intensity: number;
  /** Themes to know before beginning; one factual text. */
  contentNote: string | null;
  /** It has an example and hints. Not on a card that was kept before guided mode could be played. */
  canBeGuided?: boolean;
  version: string;
  /** Content hash of the case file. */
  hash: string;
}

/** The lengths at which a case can be played by one seat or by all, the one to propose first. */
export function lengthsFor(
  { minutes, lengths }: CaseCard,
  who: keyof CaseLengths,
): readonly [CaseLength, ...CaseLength[]] {
  const [first, ...others] = lengths?.[who] ?? [];
  return first ? [first, ...others] : [{ cut: null, minutes, leftOut: 0, say: null }];
}
