import type { FindingCode } from '../../domain/proving/index.ts';
import { decision } from '../playable-case.ts';
import { door, type FaultyCase, prose, soundCase } from './sound-case.ts';

const text = (words: string, ...path: string[]) => ({
  scenario: soundCase(),
  placed: { texts: [{ text: words, path }] },
  at: path.join('.'),
  known: 'counted' as const,
});
const knock = ['decisions', 'door', 'options', 'knock', 'say'];
const saying = (knocks: string, waits = 'Wait for somebody', ask = door.ask) =>
  soundCase({
    decisions: [
      {
        ...door,
        ask,
        options: door.options.map((option) => ({
          ...option,
          say: option.id === 'knock' ? knocks : waits,
        })),
      },
    ],
  });
/** Three decisions with four options; the best one is said by so many letters and takes longest. */
const threeDecisions = (best: number, others: number) =>
  soundCase({
    minutes: 5,
    items: [],
    decisions: ['one', 'two', 'three'].map((id) =>
      decision(id, 'police', {
        a: { say: 'a'.repeat(best), takes: 20, worth: [{ when: null, worth: 2 }] },
        b: { say: 'b'.repeat(others), takes: 5 },
        c: { say: 'c'.repeat(others), takes: 5 },
        d: { say: 'd'.repeat(others), takes: 5 },
      }),
    ),
  });
const withSituation = (situation: string) => soundCase({ decisions: [{ ...door, situation }] });

type Codes = Extract<
  FindingCode,
  `reading/${string}` | `minutes/${string}` | `wording/${string}` | `options/${string}`
>;

/** Texts that ask too much of a reader, words that are not said, options whose wording tells. */
export const wordingFaults: Record<Codes, FaultyCase> = {
  'reading/long-text': {
    scenario: withSituation(prose(121)),
    at: 'decisions.door.situation',
    known: 'counted',
  },
  'reading/long-sentence': {
    scenario: withSituation(prose(29, 29)),
    at: 'decisions.door.situation',
    known: 'counted',
  },
  'reading/long-sentences': {
    scenario: soundCase({
      seats: [
        {
          id: 'police',
          called: 'police',
          sheet: { text: prose(120, 24), powers: [], contacts: [] },
        },
      ],
      decisions: [{ ...door, situation: prose(120, 24) }],
    }),
    at: '',
    known: 'counted',
  },
  'reading/much-to-read': {
    scenario: soundCase({ minutes: 7, opening: prose(360) }),
    at: 'decisions.door',
    known: 'counted',
  },
  'minutes/other': {
    scenario: soundCase({ minutes: 60 }),
    at: 'minutes',
    known: 'counted',
  },
  'wording/banned': text('Two illegal migrants sat in it.', 'opening'),
  'wording/careful': text('The smuggler drives on.', 'about'),
  'wording/judging': text('Carefully knock at the door', ...knock),
  'wording/combined': text('Do all of the above', ...knock),
  'options/no-verb': {
    scenario: saying('The door is ajar.'),
    at: 'decisions.door.options.knock.say',
    known: 'counted',
  },
  'options/not-parallel': {
    scenario: saying('Knocking at a door'),
    at: 'decisions.door.options',
    known: 'counted',
  },
  'options/unequal-length': {
    scenario: saying('Knock at the door and call out who you are'),
    at: 'decisions.door.options',
    known: 'counted',
  },
  'options/repeat-question': {
    scenario: saying('Knock at a window', 'Wait for somebody', 'What about the window?'),
    at: 'decisions.door.options.knock.say',
    known: 'counted',
  },
  'options/best-is-longest': {
    scenario: threeDecisions(11, 10),
    at: 'decisions',
    known: 'counted',
  },
  'options/best-is-longer': { scenario: threeDecisions(8, 10), at: 'decisions', known: 'counted' },
};
