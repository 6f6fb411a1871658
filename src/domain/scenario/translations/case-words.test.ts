import { describe, expect, it } from 'vitest';
import { everyKeyScenario } from '../../../testing/every-key-scenario.ts';
import { minimalScenario } from '../../../testing/minimal-scenario.ts';
import { lawLibrary } from '../../law/packs.ts';
import type { TranslationFile } from '../draft.ts';
import { readScenario } from '../read-scenario.ts';
import { toPlayable } from '../to-playable.ts';
import { wordsIn } from './case-words.ts';
import { placedTranslation, sourceTextsOf } from './placed-translation.ts';
import { textMark } from './source-texts.ts';
import { textPlaces } from './text-places.ts';

function readCase(text: string) {
  const { draft } = readScenario({ 'scenario.yaml': text }, lawLibrary);
  const playable = toPlayable(draft, lawLibrary);
  if (!playable.ok) throw new Error('The case of the test cannot be played');
  return { draft, scenario: playable.value, sources: sourceTextsOf(draft, lawLibrary) };
}

/** Every text within angles, so that the source can be had back. */
const inAngles = (sources: ReadonlyMap<string, string>): TranslationFile =>
  Object.fromEntries(
    [...sources].map(([key, text]) => [key, { text: `‹${text}›`, of: textMark(text) }]),
  );

describe('the places of texts in a playable case', () => {
  it('are known for every text of the file and for those of the defaults', () => {
    for (const text of [everyKeyScenario, minimalScenario()]) {
      const { draft, sources } = readCase(text);
      const places = textPlaces(draft, lawLibrary);
      expect([...sources.keys()].filter((key) => !places.has(key))).toEqual([]);
    }
  });

  it('hold that very text', () => {
    const { draft, scenario, sources } = readCase(everyKeyScenario);
    for (const [key, places] of textPlaces(draft, lawLibrary))
      for (const place of places) expect(at(scenario, place), key).toBe(sources.get(key));
  });

  it('are several where a text is used for more than one thing', () => {
    const { draft } = readCase(minimalScenario());
    expect(textPlaces(draft, lawLibrary).get('decisions.first-step.ask')).toEqual([
      'decisions/0/ask',
      'items/0/because',
    ]);
  });

  it('are none in a case that cannot be played', () => {
    const { draft } = readScenario({ 'scenario.yaml': 'format: 1' }, lawLibrary);
    expect(textPlaces(draft, lawLibrary).size).toBe(0);
  });
});

describe('a translation that can be shown', () => {
  it('leaves out what has changed since, and counts it', () => {
    const { draft, sources } = readCase(minimalScenario());
    const { texts, ...state } = placedTranslation(draft, lawLibrary, {
      title: { text: 'Ноќен автобус', of: textMark('The night bus') },
      about: { text: 'Автобус.', of: textMark('A train.') },
      'no.such.text': { text: 'x', of: textMark('x') },
    });
    expect(texts).toEqual({ title: 'Ноќен автобус' });
    expect(state).toEqual({ translated: 1, stale: 1, of: sources.size });
  });
});

describe('a case in another language', () => {
  it('has every text in that language, and nothing else is other than it was', () => {
    const { draft, scenario, sources } = readCase(everyKeyScenario);
    const { texts, translated } = placedTranslation(draft, lawLibrary, inAngles(sources));
    expect(translated).toBe(sources.size);
    const { scenario: said } = wordsIn('mk', scenario, texts);
    expect(said.title).toBe('‹The night train›');
    expect(said).not.toEqual(scenario);
    expect(JSON.parse(JSON.stringify(said).replaceAll(/[‹›]/g, ''))).toEqual(scenario);
  });

  it('keeps a text without a translation as it was written, and tells its language', () => {
    const { scenario } = readCase(minimalScenario());
    const { scenario: said, languageOf } = wordsIn('mk', scenario, { title: 'Ноќен автобус' });
    expect(said.title).toBe('Ноќен автобус');
    expect(said.opening).toBe(scenario.opening);
    expect(languageOf(said.title)).toBe('mk');
    expect(languageOf(said.opening)).toBe('en');
  });

  it('tells the language of a line that is made around a text', () => {
    const { scenario } = readCase(minimalScenario());
    const { languageOf } = wordsIn('mk', scenario, { title: 'Ноќен автобус' });
    expect(languageOf('Ноќен автобус; уште нешто')).toBe('mk');
    expect(languageOf(`02:10: ${scenario.opening.replace('.', '')}, сега`)).toBe('en');
  });
});

function at(value: unknown, place: string): unknown {
  return place
    .split('/')
    .reduce<unknown>((here, step) => (here as Record<string, unknown>)[step], value);
}
