import type { Confidence } from '../types.ts';

/** Languages in which a term is recorded, besides English. `sr-Latn` is the only Serbian source. */
export const TERM_LANGUAGES = ['sq', 'bs', 'cnr', 'sr-Latn', 'mk'] as const;
export type TermLanguage = (typeof TERM_LANGUAGES)[number];

/** A word of the field, explained in plain English and said in the languages of the six jurisdictions. */
export interface Term {
  readonly id: string;
  /** In English. */
  readonly term: string;
  /** The project's own words: what is meant, never what a law orders. No lawyer has reviewed it, and it has no grade. */
  readonly definition: string;
  /** `sq-XK` is the usage in Kosovo*; null where it is the same word as `sq`. */
  readonly words: Readonly<Record<TermLanguage, string>> & { readonly 'sq-XK': string | null };
  /** Of the word, not of a rule: how sure it is that institutions say it so. None is on record for `sq-XK`. */
  readonly confidence: Readonly<Record<TermLanguage, Confidence>>;
  /** Ids of the points of law that belong to it. */
  readonly law: readonly string[];
}
