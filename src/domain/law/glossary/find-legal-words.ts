/** One form of a legal word, word by word in small letters. */
interface Form {
  readonly term: string;
  readonly words: readonly string[];
}

/** All forms by their first word, the longest first. */
export type LegalWords = ReadonlyMap<string, readonly Form[]>;

/** A legal word in a text; `from` and `to` count UTF-16 units, as `slice` does. */
export interface FoundWord {
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

/** @param formsOf  ids of terms with the forms under which they are found: "guardian", "guardians" */
export function indexLegalWords(formsOf: Readonly<Record<string, readonly string[]>>): LegalWords {
  const byFirst = new Map<string, Form[]>();
  for (const [term, forms] of Object.entries(formsOf)) {
    for (const form of forms) {
      const words = wordsOf(form).map(({ word }) => word);
      const [first] = words;
      if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { term, words }]);
    }
  }
  for (const forms of byFirst.values()) {
    forms.sort((one, other) => other.words.length - one.words.length);
  }
  return byFirst;
}

/**
 * The legal words of a passage: whole words, capitals alike, each term only where it stands first. Of two that begin
 * alike the longer one is meant, and nothing is found inside it: "chain of custody" is no custody.
 *
 * @param passage  its paragraphs; what is found in one is not found again in a later one
 * @returns        for each paragraph what stands in it, in order
 */
export function findLegalWords(
  legalWords: LegalWords,
  passage: readonly string[],
): readonly FoundWord[][] {
  const met = new Set<string>();
  return passage.map((text) => {
    const words = wordsOf(text);
    const found: FoundWord[] = [];
    for (let at = 0; at < words.length; at++) {
      const form = formAt(legalWords, text, words, at);
      if (!form) continue;
      const last = at + form.words.length - 1;
      if (!met.has(form.term)) {
        found.push({ term: form.term, from: words[at]?.from ?? 0, to: words[last]?.to ?? 0 });
        met.add(form.term);
      }
      at = last;
    }
    return found;
  });
}

interface Word {
  /** In small letters. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Letters of any script: a Cyrillic letter beside a Latin one is part of the same word and no border. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** What may stand between the words of one term: a space, a hyphen, the apostrophe of "foreigners' affairs". */
const INSIDE = /^(?:[’']?\s|[-\u2010\u2011])$/u;

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    from: index,
    to: index + word.length,
  }));
}

function formAt(legalWords: LegalWords, text: string, words: readonly Word[], at: number) {
  const first = words[at];
  return first && legalWords.get(first.word)?.find((form) => standsAt(form, text, words, at));
}

function standsAt(form: Form, text: string, words: readonly Word[], at: number): boolean {
  return form.words.every((expected, place) => {
    const word = words[at + place];
    if (word?.word !== expected) return false;
    const before = words[at + place - 1];
    return place === 0 || (before !== undefined && INSIDE.test(text.slice(before.to, word.from)));
  });
}
