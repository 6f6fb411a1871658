import type { LanguageTag } from '../languages.ts';

/** How one language says days and lists. */
export interface OwnWords {
  /** Sunday first, short. */
  readonly weekdays: readonly string[];
  /** January first, as they stand after a day. */
  readonly months: readonly string[];
  readonly and: string;
  readonly or: string;
  /** Day of the month with what follows the figure. */
  readonly day: (day: number) => string;
  readonly year: (year: number) => string;
}

/**
 * Languages of which Chromium carries no words, although it formats their numbers: asked for an Albanian or Macedonian
 * date it gives an English one, asked for a Bosnian one "M03 14, Sat". The words are those of the CLDR (a test compares).
 */
export const ownWords: Partial<Record<LanguageTag, OwnWords>> = {
  sq: {
    weekdays: list('die hën mar mër enj pre sht'),
    months: list('janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor'),
    and: 'dhe',
    or: 'ose',
    day: String,
    year: String,
  },
  bs: {
    weekdays: list('ned pon uto sri čet pet sub'),
    months: list(
      'januar februar mart april maj juni juli august septembar oktobar novembar decembar',
    ),
    and: 'i',
    or: 'ili',
    day: (day) => `${day}.`,
    year: (year) => `${year}.`,
  },
  mk: {
    weekdays: list('нед. пон. вто. сре. чет. пет. саб.'),
    months: list(
      'јануари февруари март април мај јуни јули август септември октомври ноември декември',
    ),
    and: 'и',
    or: 'или',
    day: String,
    year: (year) => `${year} г.`,
  },
};

/** "a, b dhe c". */
export function listInOwnWords(items: readonly string[], last: string): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;
}

function list(words: string): readonly string[] {
  return words.split(' ');
}
