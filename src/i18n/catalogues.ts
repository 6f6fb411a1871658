import { common } from './en/common.ts';
import { errors } from './en/errors.ts';
import { library } from './en/library.ts';
import { shell } from './en/shell.ts';
import { LANGUAGES, type LanguageTag } from './languages.ts';
import type { Messages } from './messages.ts';
import { translations } from './translations.ts';

/** What the provider has: the first words and, in a translation, all. */
export type Words = Partial<Messages> & Pick<Messages, keyof typeof FIRST_WORDS>;

/** English words of the first screens. Others come with what they are for, by `WithWords`. */
export const FIRST_WORDS = { common, errors, library, shell };

/** Only languages that have texts are offered. */
export const OFFERED_LANGUAGES = LANGUAGES.filter(
  ({ tag }) => tag === 'en' || translations[tag] !== undefined,
);

/** The catalogue of a language; the first English words where there is none. */
export async function loadMessages(tag: LanguageTag): Promise<Words> {
  const translation = await translations[tag]?.();
  // A translation has the same keys and arguments; only the literal texts differ from the English type.
  return (translation as Messages | undefined) ?? FIRST_WORDS;
}
