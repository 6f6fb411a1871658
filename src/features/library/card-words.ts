import type { CaseCard } from './case-card.ts';

/** A text and the tag of the language it is in. */
export interface Said {
  text: string;
  language: string | undefined;
}

/** The texts of a card in the language of the page, each as it was written where it has no translation. */
export function cardWords(
  card: CaseCard,
  language: string,
): { title: Said; about: Said; contentNote: Said | null } {
  const translation = card.translations?.[language];
  const said = (written: string, translated: string | null | undefined): Said =>
    typeof translated === 'string'
      ? { text: translated, language }
      : { text: written, language: card.languages[0] };
  return {
    title: said(card.title, translation?.title),
    about: said(card.about, translation?.about),
    contentNote:
      card.contentNote === null ? null : said(card.contentNote, translation?.contentNote),
  };
}
