import { en } from './en/index.ts';
import { LANGUAGES, type LanguageTag } from './languages.ts';
import type { Messages, Translation } from './messages.ts';

/**
 * The catalogues there are. English comes with the first load; a translation is one line here,
 * `sq: () => import('./sq/index.ts').then((file) => file.sq)`, and is then offered everywhere.
 */
const loaders: Partial<Record<LanguageTag, () => Promise<Translation>>> = {};

/** Only languages that have texts are offered. */
export const OFFERED_LANGUAGES = LANGUAGES.filter(
  ({ tag }) => tag === 'en' || loaders[tag] !== undefined,
);

/** The catalogue of a language; English where there is none. */
export async function loadMessages(tag: LanguageTag): Promise<Messages> {
  const translation = await loaders[tag]?.();
  // A translation has the same keys and arguments; only the literal texts differ from the English type.
  return (translation as Messages | undefined) ?? en;
}

export { en as SOURCE_MESSAGES };
