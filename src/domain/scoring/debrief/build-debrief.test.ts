import { describe, expect, test } from 'vitest';
import { allSeats, playByHand } from '../../../testing/play-log.ts';
import {
  calls,
  decision,
  effect,
  item,
  person,
  personEffect,
  playableCase,
  standingAct,
} from '../../../testing/playable-case.ts';
import type { PlayableScenario } from '../../scenario/index.ts';
import { type RunSettings, rulesVersion } from '../../simulation/index.ts';
import type { Scored } from '../report.ts';
import { buildDebrief } from './build-debrief.ts';

type Hand = ReturnType<typeof playByHand>;
const scenario: PlayableScenario = playableCase({
  clock: { start: '2026-03-14T02:10+01:00', offset: 60, latest: 2000 },
  lawVersion: '7',
  facts: [
    {
      id: 'uncle',
      text: 'A man says he is the uncle.',
      chip: 'A man says he is the uncle',
      parts: [{ id: '', text: 'A man says he is the uncle.', knownTo: ['reception'] }],
    },
    {
      id: 'call',
      text: 'A man rings.',
      chip: null,
      parts: [
        { id: 'danger', text: 'He threatens.', knownTo: ['cso'] },
        { id: 'room', text: 'She sleeps in room 4.', knownTo: ['cso'] },
      ],
    },
    {
      id: 'lie',
      text: 'He is not the uncle.',
      chip: null,
      parts: [{ id: '', text: 'He is not the uncle.', knownTo: [] }],
    },
  ],
  people: [person('boy', { called: 'the boy', risk: 60, drift: null })],
  evidence: [
    {
      id: 'phone',
      title: 'Phone',
      state: 'located',
      knownTo: [],
      place: null,
      key: true,
      volatile: null,
    },
    {
      id: 'coat',
      title: 'Coat',
      state: 'located',
      knownTo: [],
      place: null,
      key: false,
      volatile: null,
    },
  ],
  limits: [
    {
      id: 'custody',
      say: 'Before the court',
      point: 'police-custody-limit',
      length: 600,
      starts: -60,
      metBy: ['prosecution'],
      knownTo: [],
      missed: [],
    },
    {
      id: 'idle',
      say: 'Another',
      point: 'other-limit',
      length: 600,
      starts: null,
      metBy: [],
      knownTo: [],
      missed: [],
    },
  ],
  ways: [{ id: 'undo', say: 'Bring him back', takes: 5 }],
  errors: [
    {
      id: 'stranger',
      title: 'A child with a stranger',
      tier: 'A',
      competency: 'C6',
      because: 'Nobody knew the man.',
      law: ['best-interests'],
      repairs: [{ of: 'bed/uncle', way: 'undo', by: ['reception'], within: 120 }],
    },
  ],
  chips: {
    risks: [{ id: 'leaves', say: 'He leaves', when: null }],
    rules: [{ id: 'guardian', say: 'A guardian', law: [] }],
  },
  decisions: [
    decision(
      'bed',
      'reception',
      {
        single: {
          say: 'Give him a room of his own.',
          worth: [{ when: null, worth: 3 }],
          why: { good: 'He is safe.', against: 'It is the last room.', rule: null },
          law: ['guardian-appointment'],
        },
        uncle: {
          say: 'Let him stay with the man.',
          takes: 10,
          worth: [
            { when: calls('done', 'ask'), worth: 1 },
            { when: null, worth: 0 },
          ],
          why: { good: 'He is calm.', against: 'Nobody knows the man.', rule: null },
          do: [
            effect('raise', { error: 'stranger' }),
            personEffect('boy', { risk: 10, because: 'He was not asked.' }),
            effect('later', {
              id: 'gone',
              after: 200,
              unless: null,
              do: [
                personEffect('boy', {
                  present: false,
                  risk: 20,
                  because: 'The man took him away.',
                }),
                effect('tell', { to: ['reception'], parts: ['lie'], channel: null, basis: null }),
              ],
            }),
          ],
          then: [{ when: null, say: 'The hall is quiet.' }],
        },
      },
      {
        certainty: true,
        law: ['best-interests'],
        reasons: {
          facts: ['uncle'],
          risks: [{ chip: 'leaves', for: [] }],
          rules: [{ chip: 'guardian', for: [] }],
          accept: { facts: ['uncle'], risks: ['leaves'], rules: ['guardian'] },
        },
      },
    ),
    decision(
      'later',
      'police',
      { a: { worth: [{ when: null, worth: 2 }] } },
      {
        opens: { at: null, when: calls('done', 'bed/single'), stage: null },
      },
    ),
    decision('out', 'police', { a: {}, b: {} }, { defaultStep: 'b' }),
  ],
  acts: [
    standingAct('ask', ['reception'], { say: 'Ask the man.' }),
    standingAct('pack', ['police'], {
      say: 'Pack the phone.',
      do: [effect('secure', { evidence: 'phone', because: 'It was packed with a receipt.' })],
    }),
    standingAct('guard', ['police'], {
      say: 'Guard her door.',
      when: calls('knows', 'police', 'call.danger'),
    }),
    standingAct('hold', ['prosecution'], {
      say: 'Hold him.',
      to: 'police',
      do: [effect('meet-limit', { limit: 'custody' })],
    }),
  ],
  items: [
    item('bed', {
      kind: 'quality',
      decision: 'bed',
      points: 3,
      seats: ['reception'],
      competencies: ['C6'],
    }),
    item('said', { kind: 'reason', decision: 'bed', seats: ['reception'], law: ['data-sharing'] }),
    item('packed', {
      kind: 'omission',
      of: ['pack'],
      from: 0,
      until: 300,
      points: 2,
      seats: ['police'],
    }),
    item('held', {
      kind: 'timing',
      of: ['hold'],
      counts: 'start',
      from: { at: 0 },
      fullUntil: 60,
      fallsUntil: 60,
      noneAfter: 60,
      points: 2,
      seats: ['prosecution'],
    }),
  ],
  cuts: [{ id: 'solo-40', minutes: 40, leaveOut: ['out'], say: null }],
  debrief: {
    headlines: [
      {
        when: calls('raised', 'stranger'),
        say: 'The tie was taken on his word.',
        detail: 'Look at 03:20.',
      },
      { when: null, say: 'You played.', detail: null },
    ],
    questions: [{ ask: 'Who knew it first?', competencies: ['C5'] }],
  },
  sources: [{ id: 's', title: 'A judgment', url: null, date: '2016', confidence: 'high' }],
  realCase: { text: 'It happened.', changed: ['names'], sources: ['s'] },
  law: ['best-interests', 'police-custody-limit', 'never-cited'].map((point) => ({
    point,
    title: point,
    question: '',
    power: '',
    entry: null,
    confidence: null,
    asOf: null,
    shownToLearners: false,
    note: '',
  })),
});

function debriefOf(
  play: (hand: Hand) => void,
  who: Scored = 'team',
  settings: Partial<RunSettings> = {},
  isEnded = true,
) {
  const hand = playByHand(scenario, settings);
  play(hand);
  if (isEnded) hand.waitUntil(scenario.clock.latest + 1);
  const header = {
    scenario: scenario.id,
    version: scenario.version,
    contentHash: 'hash',
    lawVersion: '7',
    rulesVersion,
    settings: { ...allSeats, ...settings },
  };
  return buildDebrief(hand.table, { header, events: hand.events }, who);
}
const withUncle = (hand: Hand) => {
  hand.waitUntil(70);
  return hand.does('reception', {
    type: 'decision.taken',
    decision: 'bed',
    options: ['uncle'],
    reasons: { facts: ['uncle'], risks: ['leaves'], rules: [], words: 'He seems calm.' },
    certainty: 'very',
  });
};
const decisionOf = (debrief: ReturnType<typeof debriefOf>, id: string) =>
  debrief.decisions.find((one) => one.id === id);

test('the first headline that holds at the end is said', () => {
  expect(debriefOf(withUncle).headline).toEqual({
    say: 'The tie was taken on his word.',
    detail: 'Look at 03:20.',
  });
  expect(debriefOf(() => undefined).headline.say).toBe('You played.');
});

describe('one thing kept, one to change', () => {
  test('the item earned in full that weighs most, and the one that cost most', () => {
    const { kept, change } = debriefOf((hand) => {
      hand.does('police', { type: 'act.taken', act: 'pack' });
      hand.does('prosecution', { type: 'act.taken', act: 'hold' });
      withUncle(hand);
    });
    expect(kept).toEqual({
      item: 'packed',
      because: 'Item packed',
      about: 'Pack the phone.',
      at: 10,
    });
    expect(change).toMatchObject({ item: 'bed', about: 'Let him stay with the man.' });
  });

  test('there may be nothing of either kind', () => {
    const { kept } = debriefOf(() => undefined);
    expect(kept).toBeNull();
  });
});

describe('a decision', () => {
  test('has every option with its good side, what speaks against it, and its worth then', () => {
    const asked = debriefOf((hand) => {
      hand.does('reception', { type: 'act.taken', act: 'ask' });
      withUncle(hand);
    });
    expect(
      decisionOf(asked, 'bed')?.options.map(({ id, chosen, points, why }) => [
        id,
        chosen,
        points,
        why?.good,
      ]),
    ).toEqual([
      ['single', false, 3, 'He is safe.'],
      ['uncle', true, 1, 'He is calm.'],
    ]);
    expect(decisionOf(debriefOf(withUncle), 'bed')?.options[1]?.points).toBe(0);
  });

  test('tells reasons in the words people saw, what would have been accepted, and how sure they were', () => {
    const debrief = debriefOf(withUncle);
    expect(decisionOf(debrief, 'bed')).toMatchObject({
      reasons: {
        facts: ['A man says he is the uncle'],
        risks: ['He leaves'],
        rules: [],
        words: 'He seems calm.',
      },
      accepted: {
        facts: ['A man says he is the uncle'],
        risks: ['He leaves'],
        rules: ['A guardian'],
      },
      certainty: 'very',
    });
    expect(debrief.certainty).toEqual([
      { decision: 'bed', ask: 'What about bed?', certainty: 'very', earned: 0, available: 3 },
    ]);
  });

  test('tells what followed from it, at once and later, oldest first', () => {
    expect(decisionOf(debriefOf(withUncle), 'bed')?.followed).toEqual([
      { at: 80, say: 'The hall is quiet.' },
      { at: 80, say: 'He was not asked.' },
      { at: 280, say: 'The man took him away.' },
    ]);
  });

  test('keeps what could be known then apart from what came later', () => {
    expect(decisionOf(debriefOf(withUncle), 'bed')).toMatchObject({
      known: [{ at: 0, say: 'A man says he is the uncle.' }],
      later: [{ at: 280, say: 'He is not the uncle.' }],
    });
  });

  test('names its items, its errors and its law', () => {
    expect(decisionOf(debriefOf(withUncle), 'bed')).toMatchObject({
      items: ['bed', 'said'],
      errors: [expect.stringMatching(/^stranger#\d+$/)],
      law: ['best-interests', 'guardian-appointment', 'data-sharing'],
    });
  });

  test.each([
    ['bed', 'closed'],
    ['later', 'never-opened'],
  ])('that nobody took says so: %s is %s', (id, state) => {
    expect(
      decisionOf(
        debriefOf(() => undefined),
        id,
      ),
    ).toMatchObject({ state });
  });

  test('that a cut leaves out shows the default step it took instead, and the debrief names the cut', () => {
    const short = debriefOf(() => undefined, 'team', { cut: 'solo-40' });
    expect(decisionOf(short, 'out')).toMatchObject({
      state: 'default',
      options: [{ chosen: false }, { chosen: true }],
    });
    expect(short.case.cut).toEqual({ id: 'solo-40', leftOut: 1 });
    expect(debriefOf(() => undefined).case.cut).toBeNull();
  });
});

describe('critical errors', () => {
  test('name the act, the law and how it could be put right', () => {
    const [error] = debriefOf(withUncle).errors;
    expect(error).toMatchObject({
      title: 'A child with a stranger',
      say: 'Let him stay with the man.',
      law: ['best-interests'],
      repair: { way: 'Bring him back', by: ['reception'], until: 200 },
      repaired: false,
    });
  });

  test('belong to the seat that acted and to the team', () => {
    expect(debriefOf(withUncle, 'reception').errors).toHaveLength(1);
    expect(debriefOf(withUncle, 'police').errors).toHaveLength(0);
  });
});

test('limits say when they began, were due and were met, also those that began before the case', () => {
  expect(
    debriefOf((hand) => void hand.does('prosecution', { type: 'act.taken', act: 'hold' })).limits,
  ).toEqual([
    {
      id: 'custody',
      say: 'Before the court',
      point: 'police-custody-limit',
      state: 'met',
      started: -60,
      due: 540,
      metAt: 10,
    },
    {
      id: 'idle',
      say: 'Another',
      point: 'other-limit',
      state: 'idle',
      started: null,
      due: null,
      metAt: null,
    },
  ]);
  expect(debriefOf(() => undefined).limits[0]).toMatchObject({ state: 'missed', metAt: null });
});

describe('the timeline', () => {
  test('has a lane per seat, busy from start to finish', () => {
    const { lanes, from, to } = debriefOf(withUncle).timeline;
    expect([from, to]).toEqual([0, 2000]);
    expect(lanes.map(({ seat, busy }) => [seat, busy.length])).toEqual([
      ['police', 0],
      ['prosecution', 0],
      ['reception', 1],
      ['cso', 0],
    ]);
    expect(lanes[2]?.busy).toEqual([{ from: 70, to: 80, say: 'Let him stay with the man.' }]);
  });

  test('has an arrow for what was shared and for acts that go to somebody', () => {
    const { arrows } = debriefOf((hand) => {
      hand.does('prosecution', { type: 'act.taken', act: 'hold' });
      hand.does('cso', {
        type: 'fact.shared',
        parts: ['call.danger'],
        to: 'police',
        channel: 'phone',
        basis: 'need-to-know',
      });
    }).timeline;
    expect(arrows).toEqual([
      { at: 0, from: 'prosecution', to: 'police', kind: 'request', say: ['Hold him.'] },
      { at: 5, from: 'cso', to: 'police', kind: 'share', say: ['He threatens.'] },
    ]);
  });

  test('numbers the few moments that explain the run: errors, people who are gone, decisions', () => {
    expect(debriefOf(withUncle).timeline.moments).toEqual([
      { at: 70, say: 'Let him stay with the man.', isError: false, decision: 'bed' },
      { at: 80, say: 'A child with a stranger', isError: true, decision: 'bed' },
      { at: 280, say: 'The man took him away.', isError: false, decision: null },
      { at: 540, say: 'Before the court', isError: false, decision: null },
    ]);
  });
});

describe('two curves', () => {
  test('people: safety and trust, and who is gone stays as last seen', () => {
    const { people, turns } = debriefOf(withUncle).curves;
    expect(people).toEqual([
      { at: 0, value: 45 },
      { at: 80, value: 40 },
      { at: 280, value: 30 },
      { at: 2000, value: 30 },
    ]);
    expect(turns.map(({ at, line, move, because }) => [at, line, move, because])).toEqual([
      [80, 'people', 'down', 'He was not asked.'],
      [280, 'people', 'down', 'The man took him away.'],
    ]);
  });

  test('evidence: key items by state', () => {
    const { evidence, turns } = debriefOf(
      (hand) => void hand.does('police', { type: 'act.taken', act: 'pack' }),
    ).curves;
    expect(evidence).toEqual([
      { at: 0, value: 33.3 },
      { at: 10, value: 66.7 },
      { at: 2000, value: 66.7 },
    ]);
    expect(turns).toMatchObject([
      { at: 10, line: 'evidence', move: 'up', because: 'It was packed with a receipt.' },
    ]);
  });
});

describe('the sharing map', () => {
  test('says who told whom, how, and what the receiver did with it', () => {
    const share = (hand: Hand) => {
      hand.does('cso', {
        type: 'fact.shared',
        parts: ['call.danger'],
        to: 'police',
        channel: 'phone',
        basis: 'need-to-know',
      });
      hand.waitUntil(20);
    };
    const told = {
      at: 5,
      from: 'cso',
      to: 'police',
      facts: ['He threatens.'],
      channel: 'by phone',
      basis: 'Need to know',
    };
    expect(debriefOf(share).sharing.told).toEqual([{ ...told, used: null }]);
    const used = debriefOf((hand) => {
      share(hand);
      hand.does('police', { type: 'act.taken', act: 'guard' });
    });
    expect(used.sharing.told).toEqual([{ ...told, used: { at: 20, say: 'Guard her door.' } }]);
  });

  test('says what was kept for a reason, and what only one seat ever knew', () => {
    const { withheld, never } = debriefOf((hand) => {
      hand.does('cso', {
        type: 'fact.withheld',
        parts: ['call.room'],
        to: 'police',
        reason: 'professional-secrecy',
      });
      withUncle(hand);
    }).sharing;
    expect(withheld).toEqual([
      {
        at: 0,
        from: 'cso',
        to: 'police',
        facts: ['She sleeps in room 4.'],
        reason: 'Professional secrecy',
      },
    ]);
    expect(never).toEqual([
      { seat: 'reception', fact: 'A man says he is the uncle.', since: null },
      { seat: 'cso', fact: 'He threatens.', since: null },
      { seat: 'cso', fact: 'She sleeps in room 4.', since: null },
      { seat: 'reception', fact: 'He is not the uncle.', since: 280 },
    ]);
  });
});

test('the log names what people did, without waiting and without what was taken back', () => {
  const { log } = debriefOf((hand) => {
    const event = withUncle(hand);
    hand.waitUntil(90);
    hand.does('reception', { type: 'repair.tried', event, ref: 'bed/uncle', way: 'undo' });
    hand.does('cso', { type: 'note.written', text: 'Ask about the night.' });
  });
  expect(log.map(({ at, seat, kind, say }) => [at, seat, kind, say])).toEqual([
    [70, 'reception', 'decided', ['Let him stay with the man.']],
    [90, 'reception', 'put-right', ['Bring him back']],
    [90, 'cso', 'noted', ['Ask about the night.']],
  ]);
});

test('the points of law that are cited come along, and no others', () => {
  expect(debriefOf(withUncle).law.map(({ point }) => point)).toEqual([
    'best-interests',
    'police-custody-limit',
  ]);
});

test('a run that goes on is told as far as it goes', () => {
  const debrief = debriefOf((hand) => hand.waitUntil(50), 'team', {}, false);
  expect([debrief.isEnded, debrief.endedAt, debrief.score.ending]).toEqual([false, 50, null]);
});

test('the case and the real case are named with their versions and sources', () => {
  const { case: about, realCase } = debriefOf(() => undefined);
  expect(about).toMatchObject({
    id: 'test-case',
    contentHash: 'hash',
    lawVersion: '7',
    rulesVersion,
    held: allSeats.held,
  });
  expect(realCase.sources).toEqual([
    { title: 'A judgment', url: null, date: '2016', confidence: 'high' },
  ]);
});
