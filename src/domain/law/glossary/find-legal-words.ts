/** The forms under which terms are found in a text, and what only looks like one. */
interface FormsInText {
  /** By id of the term: "guardian", "guardians". A word with a capital is found only as it is written: "SOP". */
  readonly forms: Readonly<Record<string, readonly string[]>>;
  /** Passages in which a form means something else, so that nothing is found in them: "drug trafficking". */
  readonly otherMeanings: readonly string[];
}

/** One form, word by word. */
interface Form {
  /** Null for another meaning. */
  readonly term: string | null;
  readonly words: readonly string[];
}

/** All forms by their first word in small letters, the longest first. */
export type LegalWords = ReadonlyMap<string, readonly Form[]>;

/** A legal word in a text; `from` and `to` count UTF-16 units, as `slice` does. */
export interface FoundWord {
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

export function indexLegalWords({ forms, otherMeanings }: FormsInText): LegalWords {
  const byFirst = new Map<string, Form[]>();
  const add = (term: string | null, form: string) => {
    const words = wordsOf(form).map(({ word }) => word);
    const first = words[0]?.toLowerCase();
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { term, words }]);
  };
  for (const [term, own] of Object.entries(forms)) for (const form of own) add(term, form);
  for (const form of otherMeanings) add(null, form);
  for (const some of byFirst.values()) {
    some.sort((one, other) => other.words.length - one.words.length);
  }
  return byFirst;
}

/**
 * The legal words of a passage: whole words, capitals alike, each term only where it stands first. Of two that begin
 * alike the longer one is meant, and nothing is found inside it: "chain of custody" is no custody. Nothing is found in
 * a part of a compound either: an "anti-trafficking unit" is not trafficking.
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
      if (form.term !== null && !met.has(form.term)) {
        found.push({ term: form.term, from: words[at]?.from ?? 0, to: words[last]?.to ?? 0 });
        met.add(form.term);
      }
      at = last;
    }
    return found;
  });
}

interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Letters of any script: a Cyrillic letter beside a Latin one is part of the same word and no border. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** What may stand between the words of one term: a space, a hyphen, the apostrophe of "foreigners' affairs". */
const INSIDE = /^(?:[’']?\s|[-\u2010\u2011])$/u;
const HYPHEN = /^[-\u2010\u2011]$/u;

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    from: index,
    to: index + word.length,
  }));
}

function formAt(legalWords: LegalWords, text: string, words: readonly Word[], at: number) {
  const first = words[at];
  const forms = first && legalWords.get(first.word.toLowerCase());
  return forms?.find((form) => standsAt(form, text, words, at));
}

function standsAt(form: Form, text: string, words: readonly Word[], at: number): boolean {
  const isThere = form.words.every((expected, place) => {
    const word = words[at + place];
    if (word === undefined || !isSame(expected, word.word)) return false;
    const before = words[at + place - 1];
    return place === 0 || (before !== undefined && INSIDE.test(text.slice(before.to, word.from)));
  });
  return isThere && !isTied(text, words, at) && !isTied(text, words, at + form.words.length);
}

/** Whether a word has the same letters; capitals of a text make no difference, those of a form do. */
function isSame(expected: string, word: string): boolean {
  return expected === word || expected === word.toLowerCase();
}

/** Whether a hyphen ties this word to the one before it. */
function isTied(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  return (
    before !== undefined && word !== undefined && HYPHEN.test(text.slice(before.to, word.from))
  );
}
