import type { LanguageTag } from '../languages.ts';

/** How one language says days and lists. */
export interface OwnWords {
  /** Sunday first, short. */
  readonly weekdays: readonly string[];
  /** January first, as they stand after a day. */
  readonly months: readonly string[];
  /** Day of the month with what follows the figure. */
  readonly day: (day: number) => string;
  readonly year: (year: number) => string;
  readonly list: (items: readonly string[], kind: 'and' | 'or') => string;
}

/**
 * Languages of which Chromium carries no words, although it formats their numbers: asked for an Albanian or Macedonian
 * date it gives an English one, asked for a Bosnian one "M03 14, Sat". The words are those of the CLDR (a test compares).
 * Loaded with a translation only (`load-own-words.ts`).
 */
export const ownWords: Partial<Record<LanguageTag, OwnWords>> = {
  sq: {
    weekdays: split('die hën mar mër enj pre sht'),
    months: split('janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor'),
    day: String,
    year: String,
    list: listWith({ and: 'dhe', or: 'ose' }),
  },
  bs: {
    weekdays: split('ned pon uto sri čet pet sub'),
    months: split(
      'januar februar mart april maj juni juli august septembar oktobar novembar decembar',
    ),
    day: (day) => `${day}.`,
    year: (year) => `${year}.`,
    list: listWith({ and: 'i', or: 'ili' }),
  },
  mk: {
    weekdays: split('нед. пон. вто. сре. чет. пет. саб.'),
    months: split(
      'јануари февруари март април мај јуни јули август септември октомври ноември декември',
    ),
    day: String,
    year: (year) => `${year} г.`,
    list: listWith({ and: 'и', or: 'или' }),
  },
};

/** "a, b dhe c". */
function listWith(last: { and: string; or: string }): OwnWords['list'] {
  return (items, kind) =>
    items.length < 2
      ? items.join('')
      : `${items.slice(0, -1).join(', ')} ${last[kind]} ${items.at(-1) ?? ''}`;
}

function split(words: string): readonly string[] {
  return words.split(' ');
}
