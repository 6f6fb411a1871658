import { describe, expect, test } from 'vitest';
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
import { playByHand } from '../../../testing/play-log.ts';
import { type Hand, lineOf, scored } from '../../../testing/scored.ts';
import type {
  Condition,
  PlayableInject,
  PlayableScenario,
  ScoredItem,
  Seat,
} from '../../scenario/index.ts';
import { scoreRun } from '../score-run.ts';

const best = { worth: [{ when: null, worth: 3 }] };
const quality = (id: string, parts: Partial<ScoredItem> = {}) =>
  item(id, { kind: 'quality', decision: id, points: 3, seats: ['reception'], ...parts } as never);
const opensWhen = (when: Condition) => ({ opens: { at: null, when, stage: null } });
const inject = (id: string, parts: Partial<PlayableInject>): PlayableInject => ({
  id,
  by: { kind: 'trainer' },
  from: 'a caller',
  to: ['police'],
  channel: 'call',
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
  ...parts,
});
const clock = { start: '2026-03-14T02:10+01:00', offset: 60, latest: 600 };
const takes = (seat: Seat, id: string, option: string) => (hand: Hand) =>
  void hand.does(seat, { type: 'decision.taken', decision: id, options: [option] });
const nothing = () => undefined;

/** The bed opens only where the boy was taken along; the police decide that. */
const fork = (parts: Partial<PlayableScenario> = {}, of: Partial<ScoredItem> = {}) =>
  playableCase({
    clock,
    decisions: [
      decision('boy', 'police', { along: best, leave: {} }),
      decision('bed', 'reception', { single: best }, opensWhen(calls('done', 'boy/along'))),
    ],
    items: [quality('bed', of)],
    ...parts,
  });

describe('what opened is in the denominator', () => {
  test('a decision that opened and was taken is earned, one that nobody took is lost', () => {
    const opened = takes('police', 'boy', 'along');
    expect(lineOf(scored(fork(), opened), 'bed')).toBe('lost 0 of 3, unanswered');
    const taken = (hand: Hand) => {
      opened(hand);
      hand.waitUntil(20);
      takes('reception', 'bed', 'single')(hand);
    };
    expect(lineOf(scored(fork(), taken), 'bed')).toBe('earned 3 of 3, done');
  });
});

describe('what never opened', () => {
  test('is lost for the team: the choice was avoidable', () => {
    expect(lineOf(scored(fork(), takes('police', 'boy', 'leave')), 'bed')).toBe(
      'lost 0 of 3, never-opened',
    );
  });

  test('is left out where it need not arise', () => {
    const report = scored(fork({}, { arises: true }), takes('police', 'boy', 'leave'));
    expect(lineOf(report, 'bed')).toBe('not-observed 0 of 0, did-not-arise');
  });

  test('is left out for a seat when the act of another seat is at the root', () => {
    const report = scored(fork(), takes('police', 'boy', 'leave'), { who: 'reception' });
    expect(lineOf(report, 'bed')).toBe('not-observed 0 of 0, not-this-seats-doing');
  });

  test('is lost for the seat whose act is at the root', () => {
    const both = { seats: ['reception', 'police'] as Seat[] };
    const leave = takes('police', 'boy', 'leave');
    expect(lineOf(scored(fork({}, both), leave, { who: 'police' }), 'bed')).toBe(
      'lost 0 of 3, never-opened',
    );
  });

  test('is lost for a seat that let the earlier decision lie', () => {
    const both = { seats: ['reception', 'police'] as Seat[] };
    expect(lineOf(scored(fork({}, both), nothing, { who: 'police' }), 'bed')).toBe(
      'lost 0 of 3, never-opened',
    );
  });

  test('is lost for a seat that the author names, whatever closed it', () => {
    const named = { blame: ['reception'] as Seat[] };
    const leave = takes('police', 'boy', 'leave');
    expect(lineOf(scored(fork({}, named), leave, { who: 'reception' }), 'bed')).toBe(
      'lost 0 of 3, never-opened',
    );
  });

  test('is not yet observed while the case runs', () => {
    const { table } = playByHand(fork());
    expect(lineOf(scoreRun(table, [], { seat: 'team' }), 'bed')).toBe(
      'not-observed 0 of 0, not-yet',
    );
  });

  describe.each<[string, Condition, (hand: Hand) => void]>([
    [
      'a person who went because of an act',
      calls('present', 'boy'),
      (hand) => void hand.does('police', { type: 'act.taken', act: 'send-away' }),
    ],
    [
      'evidence lost by an act',
      calls('secured', 'phone'),
      (hand) => void hand.does('police', { type: 'act.taken', act: 'drop' }),
    ],
    ['an act that was never done', calls('done', 'ask'), nothing],
    ['a request that was never sent', calls('sent', 'order'), nothing],
  ])('the root is %s', (_, when, play) => {
    const scenario = playableCase({
      clock,
      people: [person('boy')],
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
      ],
      acts: [
        standingAct('send-away', ['police'], { do: [personEffect('boy', { present: false })] }),
        standingAct('drop', ['police'], { do: [effect('lose', { evidence: 'phone' })] }),
        standingAct('ask', ['police']),
      ],
      requests: [
        {
          ...standingAct('order', ['police']),
          id: 'order',
          from: ['police'],
          toSeat: 'prosecution',
          toAuthority: null,
          channel: null,
          lawfulWhen: null,
          unlawful: { send: null, grant: null },
          usual: 30,
          answers: [],
          narrower: null,
          repeatable: false,
        },
      ],
      decisions: [
        decision(
          'hear',
          'reception',
          { now: best },
          {
            opens: { at: 60, when, stage: null },
          },
        ),
      ],
      items: [quality('hear', { seats: ['reception', 'police'] })],
    });
    test('the seat behind it loses the item, the other one does not', () => {
      expect(lineOf(scored(scenario, play, { who: 'police' }), 'hear')).toBe(
        'lost 0 of 3, never-opened',
      );
      expect(lineOf(scored(scenario, play, { who: 'reception' }), 'hear')).toBe(
        'not-observed 0 of 0, not-this-seats-doing',
      );
    });
  });

  test('a decision that an act closed before it opened is lost for who did that', () => {
    const scenario = fork({
      acts: [standingAct('send-home', ['cso'], { do: [effect('close', { what: 'bed' })] })],
      items: [quality('bed', { seats: ['reception', 'cso'] })],
    });
    const play = (hand: Hand) => {
      hand.does('cso', { type: 'act.taken', act: 'send-home' });
      hand.waitUntil(20);
      takes('police', 'boy', 'along')(hand);
    };
    expect(lineOf(scored(scenario, play, { who: 'cso' }), 'bed')).toBe('lost 0 of 3, never-opened');
    expect(lineOf(scored(scenario, play, { who: 'reception' }), 'bed')).toBe(
      'not-observed 0 of 0, not-this-seats-doing',
    );
  });
});

describe('a trainer inject that was not sent', () => {
  const tells = [
    effect('tell', { to: ['reception'], parts: ['threat'], channel: null, basis: null }),
  ];
  const fact = {
    id: 'threat',
    text: 'A threat.',
    chip: null,
    parts: [{ id: '', text: 'A threat.', knownTo: [] as Seat[] }],
  };
  const bed = (when: Condition | null) =>
    decision('bed', 'reception', { single: best }, { opens: { at: null, when, stage: null } });
  const sends = (id: string) => (hand: Hand) =>
    void hand.does(null, { type: 'inject.sent', inject: id });

  test.each<[string, Partial<PlayableScenario>]>([
    [
      'asked for by name',
      { decisions: [bed(calls('arrived', 'call'))], injects: [inject('call', {})] },
    ],
    [
      'asked for through a named condition',
      {
        decisions: [bed(calls('holds', 'called'))],
        conditions: [{ id: 'called', when: calls('arrived', 'call') }],
        injects: [inject('call', {})],
      },
    ],
    [
      'the only one that opens it',
      {
        decisions: [bed(null)],
        injects: [inject('call', { do: [effect('open', { what: 'bed' })] })],
      },
    ],
    [
      'the only one that tells the fact',
      {
        facts: [fact],
        decisions: [bed(calls('knows', 'reception', 'threat'))],
        injects: [inject('call', { do: tells })],
      },
    ],
    [
      'what leads to another inject',
      {
        decisions: [bed(calls('arrived', 'second'))],
        injects: [
          inject('call', { do: [effect('inject', { inject: 'second' })] }),
          inject('second', { by: { kind: 'effect' } }),
        ],
      },
    ],
  ])('is no loss: %s', (_, parts) => {
    const scenario = playableCase({ clock, items: [quality('bed')], ...parts });
    expect(lineOf(scored(scenario, nothing), 'bed')).toBe(
      'not-observed 0 of 0, trainer-inject-not-sent',
    );
    expect(lineOf(scored(scenario, sends('call')), 'bed')).toBe('lost 0 of 3, unanswered');
  });

  test('is no excuse where something else brings the same', () => {
    const scenario = playableCase({
      clock,
      facts: [fact],
      decisions: [bed(calls('knows', 'reception', 'threat'))],
      injects: [inject('call', { do: tells })],
      acts: [standingAct('ask', ['reception'], { do: tells })],
      items: [quality('bed')],
    });
    expect(lineOf(scored(scenario, nothing), 'bed')).toBe('lost 0 of 3, never-opened');
  });
});

describe('seats', () => {
  const open = playableCase({
    clock,
    decisions: [
      decision(
        'bed',
        'reception',
        { single: best },
        {
          closes: { at: 100, after: null, when: null, stage: null },
        },
      ),
    ],
    items: [
      quality('bed'),
      item('shared', {
        kind: 'omission',
        of: ['bed/single'],
        from: 0,
        until: 300,
        seats: ['reception', 'police'],
      }),
    ],
  });

  test('an item whose seat nobody holds is left out', () => {
    const report = scored(open, nothing, { held: ['police'] });
    expect(lineOf(report, 'bed')).toBe('not-observed 0 of 0, seat-not-held');
    expect(report.points.available).toBe(1);
  });

  test('an item of several seats stays while one of them is held', () => {
    expect(lineOf(scored(open, nothing, { held: ['police'] }), 'shared')).toBe(
      'lost 0 of 1, not-done',
    );
    expect(lineOf(scored(open, nothing, { held: ['cso'] }), 'shared')).toBe(
      'not-observed 0 of 0, seat-not-held',
    );
  });

  test('whoever joins after an item closed has not lost it', () => {
    const joins = (minute: number) => (hand: Hand) => {
      hand.waitUntil(minute);
      hand.does(null, { type: 'seat.joined', who: 'reception' });
    };
    const line = (minute: number) =>
      lineOf(scored(open, joins(minute), { held: ['police'] }), 'bed');
    expect(line(50)).toBe('lost 0 of 3, lapsed');
    expect(line(150)).toBe('not-observed 0 of 0, late-join');
  });

  test('what a colleague decided after somebody left is left out', () => {
    const standIns = [
      {
        seat: 'reception' as const,
        delay: 5,
        consents: [],
        acts: [{ take: ['bed/single'], when: null, after: 5 }],
      },
    ];
    const report = scored(
      { ...open, standIns },
      (hand) => {
        hand.does(null, { type: 'seat.left', who: 'reception' });
      },
      { held: ['police', 'reception'] },
    );
    expect(lineOf(report, 'bed')).toBe('not-observed 0 of 0, stand-in');
  });

  test('a seat is scored for its own items, the team for all that are the team’s', () => {
    const scenario = {
      ...open,
      items: [
        quality('bed'),
        item('own', {
          kind: 'order',
          first: ['bed/single'],
          then: ['bed'],
          seats: ['reception'],
          team: false,
        }),
      ],
    };
    const ids = (who: Seat | 'team') =>
      scored(scenario, nothing, { who }).items.map(({ id }) => id);
    expect(ids('team')).toEqual(['bed']);
    expect(ids('reception')).toEqual(['bed', 'own']);
    expect(ids('police')).toEqual([]);
  });
});

test('an item set aside after a challenge is left out, also when it was earned', () => {
  const report = scored(fork(), (hand) => {
    takes('police', 'boy', 'along')(hand);
    hand.waitUntil(20);
    takes('reception', 'bed', 'single')(hand);
    hand.does(null, { type: 'item.setAside', item: 'bed' });
  });
  expect(lineOf(report, 'bed')).toBe('not-observed 0 of 0, set-aside');
});

test('an item set aside when the case has ended is left out too', () => {
  const { latest } = clock;
  const report = scored(fork(), (hand) => {
    hand.waitUntil(latest + 1);
    hand.does(null, { type: 'item.setAside', item: 'bed' });
  });
  expect(lineOf(report, 'bed')).toBe('not-observed 0 of 0, set-aside');
});

test('for a cut, what it leaves out does not exist', () => {
  const scenario = fork({
    cuts: [{ id: 'solo-40', minutes: 40, leaveOut: ['bed'], say: null }],
    items: [quality('bed'), quality('boy', { seats: ['police'] })],
  });
  const report = scored(scenario, nothing, { cut: 'solo-40' });
  expect(report.items.map(({ id }) => id)).toEqual(['boy']);
});

describe('an item that opens by a condition', () => {
  const when = { text: 'x', tree: { op: 'variable' as const, name: 'x' } };
  const scenario = playableCase({
    clock,
    variables: [{ id: 'x', type: 'bool', start: false }],
    acts: [
      standingAct('on', ['police'], {
        do: [
          effect('set', { name: 'x', to: true }),
          effect('set', { name: 'x', to: false, at: 60 }),
        ],
      }),
      standingAct('keep', ['police']),
    ],
    items: [
      item('kept', {
        kind: 'omission',
        of: ['keep'],
        from: 0,
        until: 500,
        opens: { when, decision: null },
      }),
    ],
  });

  test('opens when it holds, though only for a while', () => {
    const report = scored(
      scenario,
      (hand) => void hand.does('police', { type: 'act.taken', act: 'on' }),
    );
    expect(lineOf(report, 'kept')).toBe('lost 0 of 1, not-done');
  });

  test('never opens where it never holds', () => {
    expect(lineOf(scored(scenario, nothing), 'kept')).toBe('lost 0 of 1, never-opened');
  });
});
