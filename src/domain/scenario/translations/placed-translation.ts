import type { LawLibrary } from '../../law/index.ts';
import type { DraftScenario, TranslationFile } from '../draft.ts';
import { examine } from '../examine.ts';
import type { CaseTexts } from './case-words.ts';
import { translationState } from './read-translation.ts';
import { sourceTexts } from './source-texts.ts';
import { textPlaces } from './text-places.ts';

/** A translation as far as it can be shown, and how far that is. */
export type PlacedTranslation = {
  texts: CaseTexts;
  translated: number;
  /** Translated once; the source has changed since. */
  stale: number;
  /** Texts of the case. */
  of: number;
};

/**
 * The texts of a translation at their places in the playable case. Stale ones are left out: people are scored on what
 * the source says, and an old sentence may tell them something else.
 */
export function placedTranslation(
  draft: DraftScenario,
  law: LawLibrary,
  translation: TranslationFile,
): PlacedTranslation {
  const sources = sourceTextsOf(draft, law);
  const { missing, stale } = translationState(sources, translation);
  const isLeftOut = new Set([...missing, ...stale]);
  const texts = [...textPlaces(draft, law)].flatMap(([key, places]) => {
    const text = translation[key]?.text;
    return text === undefined || isLeftOut.has(key)
      ? []
      : places.map((place) => [place, text] as const);
  });
  return {
    texts: Object.fromEntries(texts),
    translated: sources.size - isLeftOut.size,
    stale: stale.length,
    of: sources.size,
  };
}

/** The texts of a case by their keys. */
export function sourceTextsOf(draft: DraftScenario, law: LawLibrary): ReadonlyMap<string, string> {
  return sourceTexts(draft.content, examine(draft, law).walked);
}
