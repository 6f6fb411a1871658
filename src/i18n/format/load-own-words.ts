import type { LanguageTag } from '../languages.ts';
import type { OwnWords } from './own-words.ts';

/** The words that a browser may lack for a language; null where it needs none. English is never looked up. */
export async function loadOwnWords(tag: LanguageTag): Promise<OwnWords | null> {
  if (tag === 'en') return null;
  const { ownWords } = await import('./own-words.ts');
  return ownWords[tag] ?? null;
}
