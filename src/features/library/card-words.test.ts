import { expect, test } from 'vitest';
import { cardWords } from './card-words.ts';
import type { CaseCard } from './case-card.ts';
import type { RunSummary } from './run-summary.ts';
import { runsWithTitles } from './run-titles.ts';

const card: CaseCard = {
  id: 'night-bus',
  title: 'The night bus',
  kind: 'warm-up',
  jurisdiction: 'RS',
  about: 'A bus stops at night.',
  place: null,
  minutes: 5,
  caseHours: 24,
  seats: ['police'],
  languages: ['en', 'mk'],
  translations: {
    mk: {
      translated: 1,
      stale: 1,
      of: 20,
      title: 'Ноќен автобус',
      about: null,
      contentNote: null,
    },
  },
  reviewStatus: 'not-reviewed',
  intensity: 1,
  contentNote: null,
  version: '1.0.0',
  hash: 'a',
};

test('A card speaks the language of the page as far as it is translated', () => {
  expect(cardWords(card, 'mk')).toEqual({
    title: { text: 'Ноќен автобус', language: 'mk' },
    about: { text: 'A bus stops at night.', language: 'en' },
    contentNote: null,
  });
});

const { translations: _none, ...imported } = card;

test('A card without a translation speaks as it was written', () => {
  const written = { title: { text: 'The night bus', language: 'en' } };
  expect(cardWords(card, 'sq')).toMatchObject(written);
  expect(cardWords(imported, 'mk')).toMatchObject(written);
});

test('A run is called as its case is called in the language of the page, if that very case is served', () => {
  const run = { id: '1', caseId: 'night-bus', caseHash: 'a', title: 'The night bus' } as RunSummary;
  const runs = { state: 'ready', value: [run, { ...run, caseHash: 'older' }] } as const;
  const titled = runsWithTitles(runs, { state: 'ready', value: [card] }, 'mk');
  expect(titled).toMatchObject({ value: [{ title: 'Ноќен автобус' }, { title: 'The night bus' }] });
  expect(runsWithTitles(runs, { state: 'failed' }, 'mk')).toBe(runs);
});
