import type { Jurisdiction } from './jurisdictions.ts';

/** What is looked up: the law of a place, opened at some of its points; with none, at its beginning. */
export interface LawQuestion {
  jurisdiction: Jurisdiction;
  points: readonly string[];
}

export type ReadLaw = (question: LawQuestion) => void;
