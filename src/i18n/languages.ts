/** A language of the interface. Tags are ours; `intl` is what formatting libraries understand. */
interface Language {
  readonly tag: LanguageTag;
  /** The name its speakers use. */
  readonly name: string;
  /** Locale for dates, numbers and lists. Many libraries do not know `cnr` and would fall back to English. */
  readonly intl: string;
}

export type LanguageTag = 'en' | 'sq' | 'bs' | 'cnr' | 'sr-Latn' | 'sr-Cyrl' | 'mk';

/** Every language a case or the interface may be in, in the order they are listed. */
export const LANGUAGES: readonly Language[] = [
  { tag: 'en', name: 'English', intl: 'en-GB' },
  { tag: 'sq', name: 'Shqip', intl: 'sq' },
  { tag: 'bs', name: 'Bosanski', intl: 'bs' },
  { tag: 'cnr', name: 'Crnogorski', intl: 'sr-Latn-ME' },
  { tag: 'sr-Latn', name: 'Srpski', intl: 'sr-Latn' },
  { tag: 'sr-Cyrl', name: 'Српски', intl: 'sr-Cyrl' },
  { tag: 'mk', name: 'Македонски', intl: 'mk' },
];

const byTag = new Map<string, Language>(LANGUAGES.map((language) => [language.tag, language]));

/** The language with this tag, or undefined for a tag we do not know. */
export function findLanguage(tag: string): Language | undefined {
  return byTag.get(tag);
}

/** The native name; an unknown tag stands for itself rather than vanishing. */
export function languageName(tag: string): string {
  return byTag.get(tag)?.name ?? tag;
}
