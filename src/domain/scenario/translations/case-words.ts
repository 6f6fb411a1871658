import type { PlayableScenario } from '../playable.ts';

/** Texts in another language by their place in a playable case: `decisions/0/options/1/say`. The build makes them. */
export type CaseTexts = Readonly<Record<string, string>>;

/** A case in the words that people read, and the language of each. */
export type CaseWords = {
  /** The same ids, conditions and numbers as in the source language, so it is played and scored alike. */
  scenario: PlayableScenario;
  /** The tag of the language that a text of this case is in. */
  languageOf: (text: string) => string;
};

/**
 * A case in another language; a text without a translation stays as it was written. Its content hash would be another
 * one: a run is kept with the hash of the case as it was written.
 */
export function wordsIn(language: string, scenario: PlayableScenario, texts: CaseTexts): CaseWords {
  const asWritten = new Set<string>();
  const said = (value: unknown, place: string): unknown => {
    if (typeof value === 'string') {
      const text = texts[place];
      if (text === undefined) asWritten.add(value);
      return text ?? value;
    }
    if (typeof value !== 'object' || value === null) return value;
    const within = (step: string | number) => (place === '' ? String(step) : `${place}/${step}`);
    return Array.isArray(value)
      ? value.map((member, at) => said(member, within(at)))
      : Object.fromEntries(
          Object.entries(value).map(([key, inner]) => [key, said(inner, within(key))]),
        );
  };
  const known = new Map<string, string>();
  return {
    // Texts stand in the place of texts, and nothing else is changed.
    scenario: said(scenario, '') as PlayableScenario,
    languageOf: (text) => {
      const tag = known.get(text) ?? (isAsWritten(text, asWritten) ? scenario.language : language);
      known.set(text, tag);
      return tag;
    },
  };
}

/** A line that the screen makes around a text, without its full stop perhaps, is in the language of that text. */
function isAsWritten(line: string, asWritten: ReadonlySet<string>): boolean {
  if (asWritten.has(line)) return true;
  // A single word may be an id, and stands in many lines.
  return [...asWritten].some((text) => text.includes(' ') && line.includes(withoutStop(text)));
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}
