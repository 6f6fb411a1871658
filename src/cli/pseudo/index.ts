import type { CompiledMessage } from 'icu-minify/format';
import { textMark, type TranslationFile } from '../../domain/scenario/from-files.ts';
import { bracketed, pseudoMessage } from './pseudo-message.ts';
import { inCyrillic, long } from './voices.ts';

/**
 * Made-up languages, under the tags whose dates, lists and plurals they use: Albanian for the long one,
 * Macedonian for the one in Cyrillic. Only builds for the stories and tests import this.
 */
export const pseudoLanguages = {
  sq: (message: CompiledMessage) => bracketed(pseudoMessage(message, long)),
  mk: (message: CompiledMessage) => pseudoMessage(message, inCyrillic),
} as const;

/** In the Cyrillic one, a text that was translated before it was changed, so that the screens show one of those too. */
const staleInCyrillic = 'opening';

/** The texts of a case in the made-up languages. They are plain texts and no messages. */
export function pseudoTranslations(
  sources: ReadonlyMap<string, string>,
): Record<keyof typeof pseudoLanguages, TranslationFile> {
  const mk = translationBy(pseudoLanguages.mk, sources);
  const changed = { text: mk[staleInCyrillic]?.text ?? '', of: textMark('') };
  return {
    sq: translationBy(pseudoLanguages.sq, sources),
    mk: { ...mk, [staleInCyrillic]: changed },
  };
}

function translationBy(
  say: (message: CompiledMessage) => CompiledMessage,
  sources: ReadonlyMap<string, string>,
): TranslationFile {
  return Object.fromEntries(
    [...sources].map(([key, text]) => {
      const said = say(text);
      return [key, { text: typeof said === 'string' ? said : text, of: textMark(text) }];
    }),
  );
}
