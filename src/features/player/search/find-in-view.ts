import type { Minute } from '../../../domain/scenario/index.ts';
import type { DeskView } from '../../../domain/simulation/index.ts';
import { fold } from '../../../shared/fold.ts';

/** The kinds of things on a desk that can be searched, in the order in which they are shown. */
export const findableKinds = ['happened', 'known', 'evidence', 'people', 'log'] as const;
export type FindableKind = (typeof findableKinds)[number];

/** A line of text; `isCase` tells that the words are the author's. */
export type Line = { text: string; isCase: boolean };
export type Findable = {
  kind: FindableKind;
  id: string;
  at: Minute | null;
  /** Its heading first. */
  lines: Line[];
};

/** Start and end of a piece of text that matches. */
export type Mark = readonly [from: number, to: number];
export type Found = Omit<Findable, 'kind' | 'lines'> & { lines: (Line & { marks: Mark[] })[] };
export type FoundGroup = { kind: FindableKind; found: Found[] };

/** How the interface speaks of what has no words of its own. */
export type Sayings = {
  happening(one: DeskView['happened'][number]): { head: Line; texts: string[] };
  logLine(entry: DeskView['log'][number]): string;
  evidence(state: DeskView['evidence'][number]['state']): string;
};

const FEWEST_LETTERS = 2;

/** What can be found on the desk of a seat: the view and nothing behind it. Newest first where there is a time. */
export function findablesOf(view: DeskView, say: Sayings): Findable[] {
  return [
    ...view.happened.map((one): Findable => {
      const { head, texts } = say.happening(one);
      const enclosed = one.kind === 'message' ? one.attachment : null;
      return {
        kind: 'happened',
        id: String(one.id),
        at: one.at,
        lines: [head, ...ofCase(...texts, enclosed)],
      };
    }),
    ...view.known.map(
      ({ ref, text, since }): Findable => ({
        kind: 'known',
        id: ref,
        at: since,
        lines: ofCase(text),
      }),
    ),
    ...view.evidence.map(
      ({ id, title, place, state, since }): Findable => ({
        kind: 'evidence',
        id,
        at: since,
        lines: [...ofCase(title, place), { text: say.evidence(state), isCase: false }],
      }),
    ),
    ...view.people.map(
      ({ id, called, about, place, isPresent, reason }): Findable => ({
        kind: 'people',
        id,
        at: null,
        lines: ofCase(called, about, isPresent ? place : null, reason),
      }),
    ),
    ...view.log
      .map(
        (entry): Findable => ({
          kind: 'log',
          id: String(entry.seq),
          at: entry.at,
          lines: [{ text: say.logLine(entry), isCase: true }, ...behind(entry)],
        }),
      )
      .reverse(),
  ];
}

function ofCase(...texts: (string | null)[]): Line[] {
  return texts.filter((text) => text !== null).map((text) => ({ text, isCase: true }));
}

/** What a line of the log says besides what was done. */
function behind(entry: DeskView['log'][number]): Line[] {
  switch (entry.kind) {
    case 'decided': {
      const { facts, risks, rules, words } = entry.reasons;
      return ofCase(entry.ask, ...facts, ...risks, ...rules, words);
    }
    case 'answered':
      return ofCase(entry.answer);
    case 'shared':
    case 'kept':
      return ofCase(...entry.texts);
    default:
      return [];
  }
}

/** Whether there is enough in the field to look for. */
export function canSearch(query: string): boolean {
  return wordsOf(query).join('').length >= FEWEST_LETTERS;
}

/** Things in which every word of the query stands somewhere, by kind; kinds without any are left out. */
export function findIn(findables: readonly Findable[], query: string): FoundGroup[] {
  if (!canSearch(query)) return [];
  const words = wordsOf(query);
  return findableKinds.flatMap((kind): FoundGroup[] => {
    const found = findables.flatMap((one) => (one.kind === kind ? (look(one, words) ?? []) : []));
    return found.length > 0 ? [{ kind, found }] : [];
  });
}

function wordsOf(query: string): string[] {
  return [
    ...new Set(
      fold(query)
        .letters.split(/\s+/)
        .filter((word) => word !== ''),
    ),
  ];
}

function look({ id, at, lines }: Findable, words: readonly string[]): Found | null {
  const missing = new Set(words);
  const shown = lines.map((line) => {
    const { letters, from } = fold(line.text);
    const marks = words.flatMap((word): Mark[] => {
      const places = placesOf(word, letters);
      if (places.length > 0) missing.delete(word);
      return places.map((place) => [from[place] ?? 0, from[place + word.length] ?? 0]);
    });
    return { ...line, marks: joined(marks) };
  });
  return missing.size === 0 ? { id, at, lines: shown } : null;
}

/** Where a word begins in a text. A single sign counts only where it stands alone, or it would be everywhere. */
function placesOf(word: string, letters: string): number[] {
  const places: number[] = [];
  for (let at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + word.length)) {
    const isAlone = !isLetter(letters[at - 1]) && !isLetter(letters[at + word.length]);
    if (word.length > 1 || isAlone) places.push(at);
  }
  return places;
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}

/** In order, and one where they touch or lie over each other. */
function joined(marks: readonly Mark[]): Mark[] {
  const inOrder = [...marks].sort(([a], [b]) => a - b);
  return inOrder.reduce<Mark[]>((done, [from, to]) => {
    const last = done.at(-1);
    if (!last || from > last[1]) return [...done, [from, to]];
    return [...done.slice(0, -1), [last[0], Math.max(last[1], to)]];
  }, []);
}
