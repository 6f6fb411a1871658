import type { ReactNode } from 'react';
import type { Jurisdiction } from '../../../domain/law/index.ts';
import { findLegalWords, legalWords } from '../../../domain/law/legal-words.ts';
import { LAW_LANGUAGE } from '../law-language.ts';
import type { ReadLaw } from '../../../domain/law/index.ts';
import { TermMark } from './term-mark.tsx';

/** A text of a passage, with the tag of the language it is in: a case may be translated in part. */
interface Told {
  text: string;
  language: string;
}

/**
 * The texts of a passage, each legal word that stands first in it made to open its explanation. Only forms of English
 * words are known, so a text in another language comes back as it is.
 */
export function explainWords(
  passage: readonly Told[],
  jurisdiction: Jurisdiction,
  onReadLaw: ReadLaw,
): readonly ReactNode[] {
  const english = passage.map(({ text, language }) => (language === LAW_LANGUAGE ? text : ''));
  return findLegalWords(legalWords, english).map((found, place) => {
    const text = passage[place]?.text ?? '';
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
