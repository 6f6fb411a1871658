import type { CompiledMessage } from 'icu-minify/format';
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
