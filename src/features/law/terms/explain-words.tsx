import type { ReactNode } from 'react';
import type { Jurisdiction } from '../../../domain/law/index.ts';
import { findLegalWords, legalWords } from '../../../domain/law/legal-words.ts';
import { LAW_LANGUAGE } from '../law-language.ts';
import type { ReadLaw } from '../law-question.ts';
import { TermMark } from './term-mark.tsx';

/** Where a passage comes from. */
interface Told {
  language: string;
  jurisdiction: Jurisdiction;
}

/**
 * The paragraphs of a passage, each legal word that stands first in it made to open its explanation. Only forms of
 * English words are known, so a passage in another language comes back as it is.
 */
export function explainWords(
  passage: readonly string[],
  { language, jurisdiction }: Told,
  onReadLaw: ReadLaw,
): readonly ReactNode[] {
  if (language !== LAW_LANGUAGE) return passage;
  return findLegalWords(legalWords, passage).map((found, paragraph) => {
    const text = passage[paragraph] ?? '';
    let at = 0;
    const parts = found.flatMap(({ term, from, to }) => {
      const before = text.slice(at, from);
      at = to;
      return [
        before,
        <TermMark key={term} term={term} jurisdiction={jurisdiction} onReadLaw={onReadLaw}>
          {text.slice(from, to)}
        </TermMark>,
      ];
    });
    return [...parts, text.slice(at)];
  });
}
