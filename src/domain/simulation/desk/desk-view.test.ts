import { describe, expect, test } from 'vitest';
import {
  act,
  alwaysOpen,
  calls,
  decision,
  effect,
  person,
  personEffect,
  playableCase,
  standingAct,
} from '../../../testing/playable-case.ts';
import { playByHand } from '../../../testing/play-log.ts';
import type { PlayableScenario, Seat } from '../../scenario/index.ts';
import type { RunSettings } from '../events.ts';
import { choicePrice } from './choice-price.ts';
import { deskView } from './desk-view.ts';

function play(parts: Partial<PlayableScenario>, settings: Partial<RunSettings> = {}) {
  const run = playByHand(playableCase(parts), settings);
  const view = (seat: Seat) => deskView(run.table, run.world, run.events, seat);
  return { ...run, view };
}

const withWhys: Partial<PlayableScenario> = {
  decisions: [
    decision(
      'd1',
      'police',
      {
        a: {
          worth: [{ when: null, worth: 3 }],
          why: { good: 'SECRET good', against: 'SECRET against', rule: 'SECRET rule' },
          do: [effect('raise', { error: 'e1', because: 'SECRET because' })],
        },
      },
      { hint: 'SECRET hint' },
    ),
  ],
  guided: { workedExample: 'SECRET example' },
  errors: [
    {
      id: 'e1',
      title: 'SECRET title',
      tier: 'A',
      competency: 'C8',
      because: 'SECRET error',
      law: [],
      repairs: [{ of: 'd1/a', way: 'tell', by: ['police'], within: 60 }],
    },
  ],
  ways: [
    { id: 'tell', say: 'Tell the person', takes: 10 },
    { id: 'report', say: 'Report it', takes: 15 },
  ],
};

describe('what a desk never shows', () => {
  test('has no worth, explanation or error in it and in real mode no hint, before the act and after', () => {
    const { view, does, waitUntil } = play({
      ...withWhys,
      people: [person('boy')],
    });
    expect(JSON.stringify(view('police'))).not.toMatch(/SECRET|worth|"why"|"tier"/);
    does('police', { type: 'decision.taken', decision: 'd1', options: ['a'] });
    waitUntil(60);
    expect(JSON.stringify(view('police'))).not.toMatch(/SECRET|worth|"why"|"tier"/);
  });

  test('lists all past acts and all ways alike, whether or not something went wrong', () => {
    const { view, does, waitUntil } = play({
      ...withWhys,
      acts: [standingAct('walk', ['police'])],
    });
    does('police', { type: 'decision.taken', decision: 'd1', options: ['a'] });
    waitUntil(20);
    does('police', { type: 'act.taken', act: 'walk' });
    waitUntil(40);
    const { acts, ways } = view('police').putRight;
    expect(acts.map(({ ref }) => ref)).toEqual(['walk', 'd1/a']);
    expect(ways.map(({ id }) => id)).toEqual(['tell', 'report']);
    expect(view('reception').putRight.acts).toEqual([]);
  });
});

describe('what one seat sees', () => {
  test('a message reaches its receivers, who see who else has it', () => {
    const { view, waitUntil } = play({
      injects: [
        {
          id: 'call',
          by: { kind: 'time', at: 10 },
          from: 'Duty desk',
          to: ['police', 'cso'],
          channel: 'call',
          say: 'Somebody rang.',
          attachment: null,
          objective: 'SECRET',
          expected: null,
          window: null,
          ifIgnored: null,
          easier: null,
          harder: null,
          spoiler: false,
          note: null,
          do: [],
        },
      ],
    });
    waitUntil(10);
    expect(view('police').happened[0]).toMatchObject({
      kind: 'message',
      at: 10,
      from: 'Duty desk',
      text: 'Somebody rang.',
      alsoSeenBy: ['cso'],
      isNew: true,
    });
    expect(view('reception').happened).toEqual([]);
  });

  test('a share is under way until it arrives, and both then know who told whom', () => {
    const { view, does, waitUntil } = play({
      facts: [
        {
          id: 'number',
          text: 'It ends in 41.',
          chip: null,
          parts: [{ id: '', text: 'It ends in 41.', knownTo: ['cso'] }],
        },
      ],
    });
    does('cso', {
      type: 'fact.shared',
      parts: ['number'],
      to: 'police',
      channel: 'phone',
      basis: 'need-to-know',
    });
    expect(view('cso').known[0]).toMatchObject({ ref: 'number', told: [], telling: ['police'] });
    expect(view('cso').busyUntil).toBe(5);
    expect(view('police').known).toEqual([]);
    waitUntil(5);
    expect(view('cso').known[0]?.told).toMatchObject([{ to: 'police', at: 5 }]);
    expect(view('police').known[0]).toMatchObject({ from: 'cso', since: 5 });
    expect(view('police').happened[0]).toMatchObject({ kind: 'learned', from: 'cso' });
  });

  test('parts learned at once are one piece of news', () => {
    const { view, does, waitUntil } = play({
      facts: ['one', 'two'].map((id) => ({
        id,
        text: id,
        chip: null,
        parts: [{ id: '', text: `Fact ${id}`, knownTo: [] }],
      })),
      acts: [
        standingAct('look', ['police'], {
          do: [
            effect('tell', {
              to: ['police'],
              parts: ['one', 'two'],
              channel: null,
              basis: null,
            }),
          ],
        }),
      ],
    });
    does('police', { type: 'act.taken', act: 'look' });
    waitUntil(10);
    const learned = view('police').happened.filter(({ kind }) => kind === 'learned');
    expect(learned).toMatchObject([{ texts: ['Fact one', 'Fact two'] }]);
  });

  test('evidence that nobody found neither decays nor vanishes before its eyes', () => {
    const volatile = {
      lostAfter: 60,
      unless: 'secured' as const,
      from: 0,
      because: null,
      do: [],
    };
    const evidence = { place: null, key: false, volatile, knownTo: ['police' as const] };
    const { view, waitUntil } = play({
      evidence: [
        { ...evidence, id: 'phone', title: 'Phone', state: 'located' },
        { ...evidence, id: 'account', title: 'Account', state: 'unknown' },
      ],
    });
    expect(view('police').evidence).toMatchObject([
      { id: 'phone', state: 'located', goneAt: 60 },
      { id: 'account', state: 'unknown', goneAt: null },
    ]);
    expect(view('reception').evidence).toEqual([]);
    expect(view('police').deadlines.map(({ id }) => id)).toEqual(['decay:phone']);
    waitUntil(90);
    expect(view('police').evidence.map(({ state }) => state)).toEqual(['lost', 'unknown']);
    expect(view('police').happened.map(({ kind }) => kind)).toEqual(['lost']);
  });

  test('people are words, with the minute since which they hold', () => {
    const { view, does, waitUntil } = play({
      people: [
        person('boy', {
          risk: 60,
          trust: { police: 80, prosecution: 60, reception: 30, cso: 10 },
          words: [{ when: null, say: 'He waits.' }],
        }),
        person('late', { presentFrom: 500 }),
      ],
      acts: [
        standingAct('help', ['police'], {
          with: ['boy'],
          do: [personEffect('boy', { risk: -50 })],
        }),
      ],
    });
    expect(view('police').people).toMatchObject([
      { id: 'boy', risk: 'atRisk', riskSince: null, trust: 'speaksFreely', reason: 'He waits.' },
    ]);
    expect(view('cso').people[0]?.trust).toBe('silent');
    does('police', { type: 'act.taken', act: 'help' });
    waitUntil(70);
    expect(view('police').people[0]).toMatchObject({ risk: 'safe', riskSince: 10, silence: 60 });
  });
});

describe('what is to decide', () => {
  const two: Partial<PlayableScenario> = {
    decisions: [
      decision('later', 'police', { a: {}, b: {} }, { closes: { ...alwaysOpen.closes, at: 200 } }),
      decision('sooner', 'police', { a: {}, b: {} }, { closes: { ...alwaysOpen.closes, at: 100 } }),
      decision('open', 'police', { a: {}, b: {} }),
      decision('other', 'cso', { a: {} }),
    ],
  };

  test('comes in the order of closing, each seat its own', () => {
    const { view } = play(two);
    expect(view('police').decisions.map(({ id, closesAt }) => [id, closesAt])).toEqual([
      ['sooner', 100],
      ['later', 200],
      ['open', null],
    ]);
    expect(view('police').seats.map(({ seat, waiting }) => [seat, waiting])).toEqual([
      ['police', 3],
      ['prosecution', 0],
      ['reception', 0],
      ['cso', 1],
    ]);
  });

  test('an option carries its whole price and why it cannot be taken', () => {
    const { view } = play({
      resources: [{ id: 'interpreter', called: 'Interpreter', count: 1, duty: null, from: 30 }],
      authorities: [{ id: 'judge', called: 'Duty judge', kind: 'court', powers: [], duty: null }],
      decisions: [
        decision('d1', 'police', {
          talk: { takes: 20, needs: [{ id: 'interpreter', count: 1 }] },
          both: { takes: 15, consent: ['reception'] },
          move: { kind: 'motion', to: 'judge' },
          never: { needs: [{ id: 'interpreter', count: 2 }] },
        }),
      ],
    });
    const [talk, both, move, never] = view('police').decisions[0]?.options ?? [];
    expect(talk).toMatchObject({ startsAt: 30, until: 50, refusal: null });
    expect(talk?.needs).toEqual([{ called: 'Interpreter', count: 1 }]);
    expect(both).toMatchObject({ signers: ['reception'], takes: 15 });
    expect(move).toMatchObject({ kind: 'motion', to: { called: 'Duty judge' } });
    expect(never?.refusal).toBe('no-capacity');
  });

  test('an option whose condition does not hold is not offered', () => {
    const { view } = play({
      decisions: [decision('d1', 'police', { a: {}, b: { when: calls('done', 'd1/a') } })],
    });
    expect(view('police').decisions[0]?.options.map(({ id }) => id)).toEqual(['a']);
  });

  test('chips are drawn from what the seat knows, and none belongs to one option alone', () => {
    const { view } = play({
      facts: [
        {
          id: 'known',
          text: 'Known',
          chip: 'known',
          parts: [{ id: '', text: 'K', knownTo: ['police'] }],
        },
        { id: 'hidden', text: 'Hidden', chip: null, parts: [{ id: '', text: 'H', knownTo: [] }] },
      ],
      chips: {
        risks: [
          { id: 'r1', say: 'Risk one', when: null },
          { id: 'r2', say: 'Risk two', when: calls('done', 'd1/a') },
        ],
        rules: [
          { id: 'both', say: 'Rule for both', law: [] },
          { id: 'one', say: 'Rule for one', law: [] },
        ],
      },
      decisions: [
        decision(
          'd1',
          'police',
          { a: {}, b: {} },
          {
            reasons: {
              facts: ['known', 'hidden'],
              risks: [
                { chip: 'r1', for: [] },
                { chip: 'r2', for: ['a', 'b'] },
              ],
              rules: [
                { chip: 'both', for: ['a', 'b'] },
                { chip: 'one', for: ['a'] },
              ],
              accept: { facts: [], risks: [], rules: [] },
            },
          },
        ),
      ],
    });
    expect(view('police').decisions[0]?.chips).toEqual({
      facts: [{ id: 'known', say: 'known' }],
      risks: [{ id: 'r1', say: 'Risk one' }],
      rules: [{ id: 'both', say: 'Rule for both' }],
    });
  });

  test('a proposal waits on one desk and is to sign on the other', () => {
    const { view, does } = play({
      decisions: [decision('d1', 'police', { a: { consent: ['reception'], takes: 15 } })],
    });
    const proposal = does('police', { type: 'decision.taken', decision: 'd1', options: ['a'] });
    expect(view('police').decisions[0]?.isProposed).toBe(true);
    expect(view('police').proposals.waiting).toMatchObject([
      { proposal, lapsesAt: 120, takes: 15 },
    ]);
    expect(view('police').busyUntil).toBeNull();
    expect(view('reception').proposals.toSign).toMatchObject([{ proposal, by: 'police' }]);
    expect(view('reception').happened[0]).toMatchObject({ kind: 'proposed', by: 'police' });
    does('reception', { type: 'proposal.refused', proposal });
    expect(view('police').happened[0]).toMatchObject({ kind: 'declined', by: 'reception' });
    expect(view('police').decisions[0]?.isProposed).toBe(false);
  });

  test('a request is possible, then sent, then answered; the narrower one follows a refusal', () => {
    const request = (id: string, narrower: string | null) => ({
      ...act(id, { kind: 'request', takes: 5 }),
      id,
      from: ['police' as const],
      toSeat: 'reception' as const,
      toAuthority: null,
      channel: null,
      lawfulWhen: null,
      unlawful: { send: null, grant: null },
      usual: 30,
      answers: [
        { id: 'yes', is: 'granted' as const, say: 'Here it is.', when: null, after: null, do: [] },
        {
          id: 'no',
          is: 'refused' as const,
          say: 'Not all of it.',
          when: null,
          after: null,
          do: [],
        },
      ],
      narrower,
      repeatable: true,
    });
    const { view, does, waitUntil } = play({
      requests: [request('whole-file', 'one-page'), request('one-page', null)],
    });
    expect(view('police').requests.possible.map(({ id }) => id)).toEqual(['whole-file']);
    does('police', { type: 'request.sent', request: 'whole-file' });
    waitUntil(5);
    expect(view('police').requests.sent).toMatchObject([{ id: 'whole-file', expectedAt: 35 }]);
    expect(view('reception').requests.incoming).toMatchObject([
      { id: 'whole-file', from: 'police', answers: [{ id: 'yes' }, { id: 'no' }] },
    ]);
    does('reception', { type: 'request.answered', request: 'whole-file', answer: 'no' });
    expect(view('police').requests.answered).toMatchObject([
      { is: 'refused', text: 'Not all of it.', to: { seat: 'reception' } },
    ]);
    expect(view('police').requests.possible.map(({ id }) => id)).toEqual([
      'whole-file',
      'one-page',
    ]);
  });
});

describe('the log of a seat', () => {
  test('tells acts in the words of the case and keeps what was taken back', () => {
    const { view, does } = play({
      decisions: [decision('d1', 'police', { a: {}, b: {} })],
    });
    const seq = does('police', {
      type: 'decision.taken',
      decision: 'd1',
      options: ['b'],
      certainty: 'fairly',
    });
    expect(view('police').log).toMatchObject([
      { kind: 'decided', ask: 'What about d1?', options: ['Do d1/b'], certainty: 'fairly' },
    ]);
    expect(view('police').undoable?.seq).toBe(seq);
    does('police', { type: 'act.withdrawn', event: seq });
    expect(view('police').log).toMatchObject([{ isWithdrawn: true }]);
    expect(view('police').undoable).toBeNull();
  });

  test('the last act can be taken back until the clock moves', () => {
    const { view, does, waitUntil } = play({ acts: [standingAct('walk', ['police'])] });
    const seq = does('police', { type: 'act.taken', act: 'walk' });
    does('police', { type: 'note.written', text: 'Cold out here.' });
    expect(view('police').undoable?.seq).toBe(seq);
    waitUntil(10);
    expect(view('police').undoable).toBeNull();
  });
});

test('at the end nothing is offered, and everything can still be read', () => {
  const { view, does, waitUntil } = play({
    clock: { start: '2026-03-14T02:10+01:00', offset: 60, latest: 120 },
    decisions: [decision('d1', 'police', { a: {} })],
    acts: [standingAct('walk', ['police'], { repeatable: true })],
  });
  does('police', { type: 'act.taken', act: 'walk' });
  waitUntil(500);
  const desk = view('police');
  expect(desk.endedAt).toBe(120);
  expect([desk.decisions, desk.acts, desk.deadlines]).toEqual([[], [], []]);
  expect(desk.happened[0]?.kind).toBe('caseEnded');
  expect(desk.log).toHaveLength(1);
});

test('acts chosen together cost what they cost together', () => {
  const officers = (count: number) => ({ takes: 10, needs: [{ id: 'officers', count }] });
  const { table, world } = play({
    resources: [{ id: 'officers', called: 'Officers', count: 4, duty: null, from: 0 }],
    decisions: [
      decision(
        'd1',
        'police',
        { a: officers(2), b: officers(2), c: officers(3), d: officers(9) },
        { choose: { upTo: 3, order: 'together' } },
      ),
      decision('d2', 'police', { a: {}, b: {} }, { choose: { upTo: 2, order: 'in-turn' } }),
    ],
  });
  const price = (id: string, ...options: string[]) =>
    choicePrice(table, world, 'police', id, options);
  expect(price('d1', 'a', 'b')).toEqual({ begins: 0, until: 10, refusal: null });
  expect(price('d1', 'a', 'c')).toEqual({ begins: 0, until: 20, refusal: null });
  expect(price('d1', 'd').refusal).toBe('no-capacity');
  expect(price('d2', 'a', 'b')).toEqual({ begins: 0, until: 20, refusal: null });
});
