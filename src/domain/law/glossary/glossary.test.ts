import { describe, expect, it } from 'vitest';
import { lawLibrary } from '../all-packs.ts';
import { glossary } from '../glossary.ts';
import { findLegalWords, legalWords } from '../legal-words.ts';
import formsInText from './legal-words.json' with { type: 'json' };
import { TERM_LANGUAGES } from './term.ts';

// The data reaches the program by assertion, not by a parser, so this file is what makes its types true.

const ids = glossary.map(({ id }) => id);
const forms = Object.entries(formsInText.forms);

describe('every term', () => {
  it('is one of 169 with ids of their own', () => {
    expect(glossary).toHaveLength(169);
    expect(new Set(ids).size).toBe(169);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('has an English word and an explanation of one sentence or two', () => {
    for (const { id, term, definition } of glossary) {
      expect(term.trim(), id).not.toBe('');
      expect(definition, id).toMatch(/^\p{Lu}.{10,170}\.$/u);
    }
  });

  it.each(TERM_LANGUAGES)('is said in %s, with a grade of confidence', (language) => {
    for (const { id, words, confidence } of glossary) {
      expect(words[language].trim(), id).not.toBe('');
      expect(['high', 'medium', 'low'], id).toContain(confidence[language]);
    }
  });

  it('has the usage in Kosovo* where it differs, else none', () => {
    const own = glossary.filter(({ words }) => words['sq-XK'] !== null);
    expect(own.length).toBeGreaterThan(0);
    for (const { id, words } of own) expect(words['sq-XK'], id).not.toBe(words.sq);
  });

  it('is written in the script of its language', () => {
    for (const { id, words } of glossary) {
      const latin = [words.sq, words['sq-XK'] ?? '', words.bs, words.cnr, words['sr-Latn']].join(
        ' ',
      );
      expect(latin, id).not.toMatch(/\p{Script=Cyrillic}/u);
      expect(words.mk, id).not.toMatch(/[ђћйщъыьэюяё]/iu);
    }
  });

  it('names only points of law that exist', () => {
    const points = lawLibrary.points.map(({ id }) => id);
    for (const { id, law } of glossary)
      expect(points, id).toEqual(expect.arrayContaining([...law]));
  });
});

describe('the forms found in texts', () => {
  it('belong to terms that exist', () => {
    expect(ids).toEqual(expect.arrayContaining(forms.map(([id]) => id)));
    expect(forms).toHaveLength(124);
  });

  it('are English letters, and no form belongs to two terms', () => {
    const all = forms.flatMap(([, own]) => own);
    expect(all.filter((form) => !/^[A-Za-z]+(?:['’]?[ -][a-z]+)*$/.test(form))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('have capitals only in short names, which would be other words in small letters', () => {
    const all = forms.flatMap(([, own]) => own);
    expect(all.filter((form) => /[A-Z]/.test(form) && !/^[A-Z]{3,5}s?$/.test(form))).toEqual([]);
  });

  it.each(formsInText.otherMeanings)(
    'have another meaning in %j, so nothing is found there',
    (text) => {
      expect(findLegalWords(legalWords, [text])).toEqual([[]]);
    },
  );

  it.each([
    'They suspect the driver and arrest him.',
    'He was arrested on a suspect van.',
    'The order of the day: a search for the boy.',
    'She has a seizure.',
    'The interception of the van, a bag of hash, a sop to the neighbours.',
    'Paid with a receipt; the anti-trafficking unit; a custody-like room.',
    'In supervised transport after formal identification of the driver.',
    'Drug trafficking; in search of the phone; to counsel a friend.',
  ])('are not in %j', (text) => {
    expect(findLegalWords(legalWords, [text])).toEqual([[]]);
  });
});
