import { describe, expect, it } from 'vitest';
import { findLegalWords, indexLegalWords } from './find-legal-words.ts';

const words = indexLegalWords({
  forms: {
    guardian: ['guardian', 'guardians'],
    custody: ['custody', 'police custody'],
    'chain-of-custody': ['chain of custody'],
    service: ["service for foreigners' affairs"],
    'non-refoulement': ['non-refoulement'],
    sop: ['SOP', 'SOPs'],
  },
  otherMeanings: ['child custody', 'the Guardian'],
});

/** What is found, as it is written. */
function found(...passage: string[]) {
  return findLegalWords(words, passage).map((inText, at) =>
    inText.map(({ term, from, to }) => [term, passage[at]?.slice(from, to)]),
  );
}

describe('findLegalWords', () => {
  it.each<[string, string, string[][]]>([
    ['a whole word', 'The guardian comes.', [['guardian', 'guardian']]],
    ['capitals', 'GUARDIAN', [['guardian', 'GUARDIAN']]],
    ['a plural', 'Two guardians come.', [['guardian', 'guardians']]],
    ['an owner', "The guardian's phone", [['guardian', 'guardian']]],
    ['a hyphen for a space', 'a police-custody room', [['custody', 'police-custody']]],
    ['a line break for a space', 'police\ncustody', [['custody', 'police\ncustody']]],
    [
      'an apostrophe',
      'Service for Foreigners’ Affairs',
      [['service', 'Service for Foreigners’ Affairs']],
    ],
    ['a term that is the whole text', 'Non-refoulement', [['non-refoulement', 'Non-refoulement']]],
    ['no part of a word', 'guardianship, safeguardian', []],
    ['no word with a number', 'guardian2', []],
    ['a short name in its capitals', 'The SOPs and a sop.', [['sop', 'SOPs']]],
    ['no part of a compound', 'anti-guardian, custody-like', []],
    ['no other meaning', 'Child custody in the Guardian, then custody.', [['custody', 'custody']]],
    ['no term over the end of a sentence', 'The chain. Of custody', [['custody', 'custody']]],
  ])('finds %s', (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('finds a term only where it stands first in the passage, in any of its forms', () => {
    expect(found('A guardian and guardians.', 'The guardian again; custody.')).toEqual([
      [['guardian', 'guardian']],
      [['custody', 'custody']],
    ]);
  });

  it('takes the longer of two terms and finds nothing inside it', () => {
    expect(found('The chain of custody is whole.')).toEqual([
      [['chain-of-custody', 'chain of custody']],
    ]);
    expect(found('The chain of custody; the chain of custody; custody.')).toEqual([
      [
        ['chain-of-custody', 'chain of custody'],
        ['custody', 'custody'],
      ],
    ]);
  });

  it.each(['Старатељ и guardiаn', 'guardianа', 'ѓuardian', 'старател'])(
    'finds nothing in %j, where a Cyrillic letter makes another word of it',
    (text) => {
      expect(found(text)).toEqual([[]]);
    },
  );

  it('counts in UTF-16 units, so that what stands before does not move it', () => {
    expect(found('İstanbul 🚐 Ќ: guardian')).toEqual([[['guardian', 'guardian']]]);
  });

  it('finds nothing in a passage without text', () => {
    expect(found()).toEqual([]);
    expect(found('')).toEqual([[]]);
  });
});
