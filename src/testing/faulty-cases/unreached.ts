import type { FindingCode } from '../../domain/proving/index.ts';
import {
  act,
  alwaysOpen,
  calls,
  compares,
  decision,
  effect,
  person,
  standingAct,
  variable,
} from '../playable-case.ts';
import { door, type FaultyCase, never, soundCase } from './sound-case.ts';

const stage = (id: string, ...goTo: { stage: string; when: typeof never | null }[]) => ({
  id,
  title: null,
  goTo,
  enter: [],
  start: null,
  stages: [],
});
const late = { ...alwaysOpen, opens: { at: 500, when: null, stage: null } };
const said = { then: [{ when: null, say: 'Done.' }] };
const third = decision('door', 'police', {
  climb: { say: 'Climb up the wall', takes: 30, worth: [{ when: null, worth: 3 }], when: never },
});
const request = {
  ...act('ask-court', { kind: 'motion', to: 'court', takes: 0 }),
  id: 'ask-court',
  from: ['police' as const],
  toSeat: null,
  toAuthority: 'court',
  channel: null,
  lawfulWhen: null,
  unlawful: { send: null, grant: null },
  usual: 10,
  narrower: null,
  repeatable: false,
};
const answer = (id: string) => ({
  id,
  is: 'granted' as const,
  say: 'Yes.',
  when: null,
  after: null,
  do: [],
});
const court = { id: 'court', called: 'Court', kind: 'court', powers: [], duty: null };
const message = {
  id: 'call',
  by: { kind: 'time' as const, at: 500 },
  from: 'Somebody',
  to: ['police' as const],
  channel: 'call' as const,
  say: 'A call.',
  attachment: null,
  objective: null,
  expected: null,
  window: null,
  ifIgnored: null,
  easier: null,
  harder: null,
  spoiler: false,
  note: null,
  do: [],
};
const flag = { id: 'flag', type: 'bool' as const, start: false };
const set = (to: boolean) => effect('set', { name: 'flag', to });

type Codes = Extract<FindingCode, `${string}/not-reached` | `list/${string}` | `case/${string}`>;

/** Things that nobody comes to, and places where it does not go on. */
export const unreached: Record<Codes | 'stage/not-left' | 'decision/no-option', FaultyCase> = {
  'stage/not-reached': {
    scenario: soundCase({
      tracks: [{ id: 'case', start: 'open', stages: [stage('open'), stage('late')] }],
    }),
    at: 'tracks.case.stages.late',
    known: 'walked',
  },
  'stage/not-left': {
    scenario: soundCase({
      tracks: [
        {
          id: 'case',
          start: 'open',
          stages: [
            stage('open', { stage: 'late', when: null }),
            stage('late', { stage: 'open', when: never }),
          ],
        },
      ],
    }),
    at: 'tracks.case.stages.late',
    known: 'walked',
  },
  'decision/not-reached': {
    scenario: soundCase({
      decisions: [
        door,
        decision('gate', 'police', { open: { say: 'Open it' }, shut: { say: 'Shut it' } }, late),
      ],
    }),
    at: 'decisions.gate',
    known: 'walked',
  },
  'option/not-reached': {
    scenario: soundCase({
      decisions: [{ ...door, options: [...door.options, ...third.options] }],
    }),
    at: 'decisions.door.options.climb',
    known: 'walked',
  },
  'act/not-reached': {
    scenario: soundCase({ acts: [standingAct('look', ['police'], { ...said, ...late })] }),
    at: 'acts.look',
    known: 'walked',
  },
  'question/not-reached': {
    scenario: soundCase({
      dialogues: [
        {
          ...alwaysOpen,
          id: 'talk',
          seat: 'police',
          person: null,
          ask: 'What do you say?',
          situation: null,
          questions: [
            { ...act('talk/name'), id: 'name', repeatable: false, answers: [] },
            { ...act('talk/age', { when: never }), id: 'age', repeatable: false, answers: [] },
          ],
          ends: [],
        },
      ],
    }),
    at: 'dialogues.talk.questions.age',
    known: 'walked',
  },
  'request/not-reached': {
    scenario: soundCase({
      authorities: [court],
      requests: [{ ...request, when: never, answers: [answer('yes')] }],
    }),
    at: 'requests.ask-court',
    known: 'walked',
  },
  'answer/not-reached': {
    scenario: soundCase({
      authorities: [court],
      requests: [{ ...request, answers: [answer('yes'), answer('no')] }],
    }),
    at: 'requests.ask-court.answers.no',
    known: 'walked',
  },
  'inject/not-reached': {
    scenario: soundCase({ injects: [message] }),
    at: 'injects.call',
    known: 'walked',
  },
  'trigger/not-reached': {
    scenario: soundCase({
      triggers: [{ id: 'late', when: compares(calls('now'), '>=', 500), repeat: false, do: [] }],
    }),
    at: 'triggers.0',
    known: 'walked',
  },
  'error/not-reached': {
    scenario: soundCase({
      errors: [
        {
          id: 'harm',
          title: 'Harm',
          tier: 'B',
          competency: 'C8',
          because: 'It harms.',
          law: [],
          repairs: [],
        },
      ],
    }),
    at: 'errors.harm',
    known: 'walked',
  },
  'ending/not-reached': {
    scenario: soundCase({
      endings: [
        { id: 'other', when: never, title: 'Other', say: 'It ended.' },
        { id: 'end', when: null, title: 'The end', say: 'It ended.' },
      ],
    }),
    at: 'endings.0',
    known: 'walked',
  },
  'after/not-reached': {
    scenario: soundCase({
      people: [person('boy')],
      peopleAfter: [
        {
          person: 'boy',
          after: [
            { when: never, say: 'He left.' },
            { when: null, say: 'He stayed.' },
          ],
        },
      ],
    }),
    at: 'people-after.boy.0',
    known: 'walked',
  },
  'headline/not-reached': {
    scenario: soundCase({
      debrief: {
        headlines: [
          { when: never, say: 'You ran.', detail: null },
          { when: null, say: 'You played.', detail: null },
        ],
        questions: [],
      },
    }),
    at: 'debrief.headlines.0',
    known: 'walked',
  },
  'list/last-not-reached': {
    scenario: soundCase({
      endings: [
        { id: 'all', when: calls('held', 'police'), title: 'All', say: 'It ended.' },
        { id: 'end', when: null, title: 'The end', say: 'It ended.' },
      ],
    }),
    at: 'endings.1',
    known: 'walked',
  },
  'case/no-rest': {
    scenario: soundCase({
      tracks: [
        {
          id: 'case',
          start: 'open',
          stages: [
            stage('open', { stage: 'late', when: compares(calls('now'), '>=', 90) }),
            stage('late', { stage: 'open', when: compares(calls('now'), '>=', 90) }),
          ],
        },
      ],
    }),
    at: 'triggers',
    known: 'shown',
  },
  'case/nothing-more': {
    scenario: soundCase({
      clock: { start: '2026-03-14T02:10+01:00', offset: 60, latest: 5000 },
    }),
    at: 'clock.latest',
    known: 'shown',
  },
  'decision/no-option': {
    scenario: soundCase({
      variables: [flag],
      acts: [standingAct('look', ['police'], { do: [set(true)] })],
      decisions: [
        door,
        decision('gate', 'police', {
          open: { say: 'Open it', when: variable('flag') },
          shut: { say: 'Shut it', when: variable('flag') },
        }),
      ],
    }),
    at: 'decisions.gate',
    known: 'shown',
  },
};
