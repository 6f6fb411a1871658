import { expect, test } from 'vitest';
import { glossary } from '../../../domain/law/glossary.ts';
import { lawByTopic } from '../../../domain/law/index.ts';
import { lawLibrary } from '../../../domain/law/packs.ts';
import { law } from '../../../i18n/en/law.ts';
import { findInGlossary, findInLaw } from './find-law.ts';

function pointsWith(query: string, jurisdiction: 'RS' | 'XK' = 'RS') {
  const chapters = lawByTopic(lawLibrary, jurisdiction);
  const titleOf = (topic: keyof typeof law.drawer.topics) => law.drawer.topics[topic];
  return findInLaw(chapters, query, titleOf).flatMap(({ points }) => points.map(({ id }) => id));
}

test('every word counts, in any order and place, capitals and accents alike', () => {
  expect(pointsWith('JUDGE suspéct held')).toContain('police-custody-limit');
  expect(pointsWith('judge suspect helicopter')).toEqual([]);
});

test('the title of a chapter finds all its points', () => {
  expect(pointsWith('victims of trafficking')).toEqual(
    expect.arrayContaining(['trafficking-identification', 'reflection-period', 'non-punishment']),
  );
});

test('an answer that is not shown is not found', () => {
  const custody = lawLibrary.packs.XK.entries.find(({ id }) => id === 'xk.const.29');
  const [words] = /48 hours/.exec(custody?.gist ?? '') ?? [];
  expect(words).toBe('48 hours');
  expect(pointsWith('48 hours', 'XK')).not.toContain('police-custody-limit');
  expect(pointsWith('48 hours', 'RS')).toContain('police-custody-limit');
});

test.each([
  ['guardian', 'guardian'],
  ['старател', 'guardian'],
  ['staratelj', 'guardian'],
  ['hash', 'hash-value'],
])('the word %j finds the term %s', (query, term) => {
  expect(findInGlossary(glossary, query).map(({ id }) => id)).toContain(term);
});

test('no word finds every term', () => {
  expect(findInGlossary(glossary, '')).toEqual(glossary);
});
