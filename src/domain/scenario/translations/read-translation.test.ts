import { describe, expect, it } from 'vitest';
import { everyKeyScenario } from '../../../testing/every-key-scenario.ts';
import { lawLibrary } from '../../law/packs.ts';
import { examine } from '../examine.ts';
import { readScenario } from '../read-scenario.ts';
import { toPlayable } from '../to-playable.ts';
import { translationState } from './read-translation.ts';
import { sourceTexts, textMark } from './source-texts.ts';

const readWith = (mk: string) =>
  readScenario({ 'scenario.yaml': everyKeyScenario, 'text/mk.yaml': mk }, lawLibrary);
const { draft } = readScenario({ 'scenario.yaml': everyKeyScenario }, lawLibrary);
const sources = sourceTexts(draft.content, examine(draft, lawLibrary).walked);

describe('the texts of a case', () => {
  it('have keys that follow the file, with ids where a list has them', () => {
    expect(sources.get('title')).toBe('The night train');
    expect(sources.get('decisions.first-hour.options.secure-phone.say')).toBe(
      'Secure the phone, switched off',
    );
    expect(sources.get('endings.charged.say')).toBe('The guard was charged.');
    expect(sources.get('people-after.boy.1.say')).toBe('Nobody knows where he is.');
    expect(sources.get('scoring.order.care-before-talk.because')).toBe(
      'First water and then words.',
    );
  });

  it('are prose only: no names, conditions or times', () => {
    for (const [key, text] of sources) {
      expect(key).not.toMatch(/\.(when|takes|seat|of)$/);
      expect(text).not.toMatch(/^(PT|done\()/);
    }
  });
});

describe('a translation', () => {
  it('is kept with the mark of the text it was made from', () => {
    const mark = textMark('The night train');
    const { draft: read, problems } = readWith(`title: { text: Ноќен воз, of: ${mark} }\n`);
    expect(problems).toEqual([]);
    expect(read.texts).toEqual({ mk: { title: { text: 'Ноќен воз', of: mark } } });
  });

  it('is noted as stale when its source has changed, and still kept', () => {
    const { draft: read, problems } = readWith(
      `title: { text: Ноќен воз, of: ${textMark('Another train')} }\n`,
    );
    expect(problems).toMatchObject([
      { code: 'text/stale', file: 'text/mk.yaml', line: 1, severity: 'warning' },
    ]);
    expect(Object.keys(read.texts['mk'] ?? {})).toEqual(['title']);
  });

  it('never keeps a case from being played in its own language', () => {
    for (const mk of [
      'titel: { text: x, of: 0123456789abcdef }',
      'title: 5',
      '- a',
      'title: "',
      '\u0000',
      '',
    ]) {
      const { draft: read, problems } = readWith(mk);
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.map(({ severity, file }) => [severity, file])).toEqual(
        problems.map(() => ['warning', 'text/mk.yaml']),
      );
      expect(toPlayable(read, lawLibrary).ok).toBe(true);
    }
  });

  it('says which texts are missing and which are stale', () => {
    const few = new Map([
      ['title', 'The night train'],
      ['about', 'A train.'],
      ['opening', 'It stops.'],
    ]);
    const translation = {
      title: { text: 'Ноќен воз', of: textMark('The night train') },
      about: { text: 'Воз.', of: textMark('A bus.') },
    };
    expect(translationState(few, translation)).toEqual({ missing: ['opening'], stale: ['about'] });
  });
});
