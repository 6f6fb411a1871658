import { describe, expect, test } from 'vitest';
import {
  calls,
  decision,
  effect,
  item,
  playableCase,
  standingAct,
} from '../../../testing/playable-case.ts';
import { type Hand, lineOf, scored } from '../../../testing/scored.ts';
import type { PlayableScenario, ScoredItem, Seat } from '../../scenario/index.ts';

type Sharing = Extract<ScoredItem, { kind: 'sharing' }>;
const part = (id: string, ...knownTo: Seat[]) => ({ id, text: `Part ${id}.`, knownTo });
const threat: Partial<Sharing> & Pick<Sharing, 'kind'> = {
  kind: 'sharing',
  points: 2,
  seats: ['cso'],
  from: 'cso',
  to: 'police',
  enough: ['call.danger', 'call.number'],
  tooMuch: ['call.room'],
  somePoints: 1,
  until: 360,
  channels: ['phone'],
  bases: ['consent'],
  used: { points: 1, by: [] },
  withhold: ['professional-secrecy'],
};
const withItems = (items: ScoredItem[], parts: Partial<PlayableScenario> = {}) =>
  playableCase({
    clock: { start: '2026-03-14T02:10+01:00', offset: 60, latest: 900 },
    channels: [
      { id: 'phone', say: 'By phone', takes: 5 },
      { id: 'writing', say: 'In writing', takes: 30 },
    ],
    bases: [
      { id: 'consent', say: 'The person agreed', law: [] },
      { id: 'need-to-know', say: 'Need to know', law: [] },
    ],
    withholding: [
      { id: 'professional-secrecy', say: 'Secrecy', law: [] },
      { id: 'no-time', say: 'No time', law: [] },
    ],
    facts: [
      {
        id: 'call',
        text: 'A man rings.',
        chip: null,
        parts: [part('danger', 'cso'), part('number', 'cso'), part('room', 'cso')],
      },
    ],
    acts: [
      standingAct('guard', ['police'], { when: calls('knows', 'police', 'call.danger') }),
      standingAct('trace', ['prosecution'], { when: calls('knows', 'prosecution', 'call.number') }),
    ],
    items,
    ...parts,
  });
const scenario = withItems([item('threat', threat)]);

type Share = { parts: string[]; to?: Seat; channel?: string; basis?: string; at?: number };
const shares =
  (...list: Share[]) =>
  (hand: Hand) => {
    for (const { parts, to = 'police', channel = 'phone', basis = 'consent', at = 0 } of list) {
      hand.waitUntil(Math.max(at, hand.world.now));
      hand.does('cso', { type: 'fact.shared', parts, to, channel, basis });
      hand.waitUntil(hand.world.now + (channel === 'phone' ? 5 : 30));
    }
  };
const withholds = (reason: string, parts: string[]) => (hand: Hand) =>
  void hand.does('cso', { type: 'fact.withheld', parts, to: 'police', reason });
const enough = ['call.danger', 'call.number'];

describe('enough, too little, too much', () => {
  test.each<[string, (hand: Hand) => void, string]>([
    ['all that is needed', shares({ parts: enough }), 'earned 2 of 3, shared'],
    [
      'in two calls: parts add up',
      shares({ parts: ['call.danger'] }, { parts: ['call.number'] }),
      'earned 2 of 3, shared',
    ],
    ['one part of two', shares({ parts: ['call.danger'] }), 'earned 1 of 3, too-little'],
    [
      'the room besides: a leak costs a point',
      shares({ parts: [...enough, 'call.room'] }),
      'earned 1 of 3, too-much',
    ],
    ['the whole fact is all its parts', shares({ parts: ['call'] }), 'earned 1 of 3, too-much'],
    ['the room alone', shares({ parts: ['call.room'] }), 'lost -1 of 3, too-much'],
    [
      'the room told twice is one leak',
      shares({ parts: ['call.room'] }, { parts: ['call.room'] }),
      'lost -1 of 3, too-much',
    ],
    ['nothing', () => undefined, 'lost 0 of 3, not-shared'],
    ['to another seat', shares({ parts: enough, to: 'reception' }), 'lost 0 of 3, not-shared'],
    [
      'by another channel',
      shares({ parts: enough, channel: 'writing' }),
      'lost 0 of 3, wrong-channel',
    ],
    [
      'on another basis',
      shares({ parts: enough, basis: 'need-to-know' }),
      'lost 0 of 3, wrong-basis',
    ],
    ['arriving in the last minute', shares({ parts: enough, at: 355 }), 'earned 2 of 3, shared'],
    ['arriving a minute late', shares({ parts: enough, at: 356 }), 'lost 0 of 3, too-late'],
    [
      'the second part too late',
      shares({ parts: ['call.danger'] }, { parts: ['call.number'], at: 400 }),
      'earned 1 of 3, too-little',
    ],
  ])('%s', (_, play, line) => {
    expect(lineOf(scored(scenario, play), 'threat')).toBe(line);
  });

  test('enough counts when the last needed part arrives', () => {
    const report = scored(
      scenario,
      shares({ parts: ['call.danger'] }, { parts: ['call.number'], at: 100 }),
    );
    expect(report.items[0]?.at).toBe(105);
  });
});

describe('used', () => {
  const guards = (minute: number) => (hand: Hand) => {
    hand.waitUntil(minute);
    hand.does('police', { type: 'act.taken', act: 'guard' });
  };

  test('the receiver starts an act whose condition reads the part', () => {
    const report = scored(scenario, (hand) => {
      shares({ parts: enough })(hand);
      guards(20)(hand);
    });
    expect(lineOf(report, 'threat')).toBe('earned 3 of 3, shared-and-used');
    expect(report.items[0]?.entries.map(({ at }) => at)).toEqual([5, 20]);
  });

  test('too little can be used too', () => {
    const report = scored(scenario, (hand) => {
      shares({ parts: ['call.danger'] })(hand);
      guards(20)(hand);
    });
    expect(lineOf(report, 'threat')).toBe('earned 2 of 3, too-little');
  });

  test('the receiver opens a decision whose condition reads the part', () => {
    const protect = decision(
      'protect',
      'police',
      { now: {} },
      {
        opens: { at: null, when: calls('knows', 'police', 'call.number'), stage: null },
      },
    );
    const report = scored(
      withItems([item('threat', threat)], { decisions: [protect] }),
      shares({ parts: enough }),
    );
    expect(lineOf(report, 'threat')).toBe('earned 3 of 3, shared-and-used');
  });

  test('a named condition in between is read through', () => {
    const report = scored(
      withItems([item('threat', threat)], {
        conditions: [{ id: 'warned', when: calls('anyone_knows', 'call.danger') }],
        acts: [standingAct('guard', ['police'], { when: calls('holds', 'warned') })],
      }),
      (hand) => {
        shares({ parts: enough })(hand);
        guards(20)(hand);
      },
    );
    expect(lineOf(report, 'threat')).toBe('earned 3 of 3, shared-and-used');
  });

  test('what the author names counts instead', () => {
    const named = item('threat', { ...threat, used: { points: 1, by: ['patrol'] } });
    const acts = [standingAct('guard', ['police']), standingAct('patrol', ['police'])];
    const report = (act: string) =>
      scored(withItems([named], { acts }), (hand) => {
        shares({ parts: enough })(hand);
        hand.does('police', { type: 'act.taken', act });
      });
    expect(lineOf(report('guard'), 'threat')).toBe('earned 2 of 3, shared');
    expect(lineOf(report('patrol'), 'threat')).toBe('earned 3 of 3, shared-and-used');
  });

  test('an act from before the fact came is no use of it', () => {
    const acts = [standingAct('guard', ['police'])];
    const named = item('threat', { ...threat, used: { points: 1, by: ['guard'] } });
    const report = scored(withItems([named], { acts }), (hand) => {
      guards(0)(hand);
      hand.waitUntil(20);
      shares({ parts: enough })(hand);
    });
    expect(lineOf(report, 'threat')).toBe('earned 2 of 3, shared');
  });

  test('the point for use is not there to be had when nobody holds the receiving seat', () => {
    const standIns = [
      {
        seat: 'police' as const,
        delay: 5,
        consents: [],
        acts: [{ take: ['guard'], when: calls('knows', 'police', 'call.danger'), after: 10 }],
      },
    ];
    const report = scored(
      withItems([item('threat', threat)], { standIns }),
      shares({ parts: enough }),
      { held: ['cso'] },
    );
    expect(lineOf(report, 'threat')).toBe('earned 2 of 2, shared-and-used');
    expect(report.points).toEqual({ earned: 2, available: 2 });
  });
});

describe('not sharing, with a lawful reason', () => {
  test.each<[string, (hand: Hand) => void, string]>([
    [
      'for an accepted reason',
      withholds('professional-secrecy', enough),
      'earned 2 of 3, withheld-lawfully',
    ],
    [
      'the whole fact',
      withholds('professional-secrecy', ['call']),
      'earned 2 of 3, withheld-lawfully',
    ],
    ['for another reason', withholds('no-time', enough), 'lost 0 of 3, not-shared'],
    [
      'only one part of two',
      withholds('professional-secrecy', ['call.danger']),
      'lost 0 of 3, not-shared',
    ],
    [
      'one part kept, the other told',
      (hand) => {
        withholds('professional-secrecy', ['call.number'])(hand);
        shares({ parts: ['call.danger'] })(hand);
      },
      'earned 2 of 3, withheld-lawfully',
    ],
    [
      'kept, and then told on no basis',
      (hand) => {
        withholds('professional-secrecy', enough)(hand);
        shares({ parts: enough, basis: 'need-to-know' })(hand);
      },
      'lost 0 of 3, wrong-basis',
    ],
  ])('%s', (_, play, line) => {
    expect(lineOf(scored(scenario, play), 'threat')).toBe(line);
  });
});

describe('opening', () => {
  const unknown = withItems([item('threat', threat)], {
    facts: [
      {
        id: 'call',
        text: 'A man rings.',
        chip: null,
        parts: [part('danger'), part('number'), part('room')],
      },
    ],
    acts: [
      standingAct('listen', ['cso'], {
        do: [
          effect('tell', {
            to: ['cso'],
            parts: ['call.danger', 'call.number', 'call.room'],
            channel: null,
            basis: null,
          }),
        ],
      }),
      standingAct('overhear', ['police'], {
        do: [
          effect('tell', {
            to: ['police'],
            parts: ['call.danger', 'call.number'],
            channel: null,
            basis: null,
          }),
        ],
      }),
    ],
  });

  test('nobody can tell what they do not know: the team loses it, the seat is left out', () => {
    expect(
      lineOf(
        scored(unknown, () => undefined),
        'threat',
      ),
    ).toBe('lost 0 of 3, never-opened');
    expect(
      lineOf(
        scored(unknown, () => undefined, { who: 'cso' }),
        'threat',
      ),
    ).toBe('not-observed 0 of 0, not-this-seats-doing');
  });

  test('it opens when the sender knows all that is needed', () => {
    const report = scored(
      unknown,
      (hand) => void hand.does('cso', { type: 'act.taken', act: 'listen' }),
      { who: 'cso' },
    );
    expect(lineOf(report, 'threat')).toBe('lost 0 of 3, not-shared');
  });

  test('what the receiver knows from elsewhere need not be told', () => {
    const report = scored(unknown, (hand) => {
      hand.does('cso', { type: 'act.taken', act: 'listen' });
      hand.does('police', { type: 'act.taken', act: 'overhear' });
    });
    expect(lineOf(report, 'threat')).toBe('not-observed 0 of 0, already-known');
  });

  test('only the missing part is needed where the receiver knows the other', () => {
    const half = withItems([item('threat', threat)], {
      facts: [
        {
          id: 'call',
          text: 'A man rings.',
          chip: null,
          parts: [part('danger', 'cso', 'police'), part('number', 'cso'), part('room', 'cso')],
        },
      ],
    });
    expect(lineOf(scored(half, shares({ parts: ['call.number'] })), 'threat')).toBe(
      'earned 2 of 3, shared',
    );
  });
});

describe('floors', () => {
  const leaky = (id: string, to: Seat) =>
    item(id, {
      ...threat,
      to,
      enough: ['call.danger'],
      tooMuch: ['call.room', 'call.number'],
      used: null,
    });

  test('leaks may make an item negative, all sharing together goes no lower than nothing', () => {
    const report = scored(
      withItems(
        [
          leaky('one', 'police'),
          leaky('two', 'reception'),
          item('care', { kind: 'order', points: 1, first: ['guard'], then: ['trace'] }),
        ],
        {
          acts: [standingAct('guard', ['police']), standingAct('trace', ['prosecution'])],
        },
      ),
      (hand) => {
        hand.does('police', { type: 'act.taken', act: 'guard' });
        shares(
          { parts: ['call.room', 'call.number'] },
          { parts: ['call.room', 'call.number'], to: 'reception' },
        )(hand);
      },
    );
    expect(report.items.map(({ earned }) => earned)).toEqual([-2, -2, 1]);
    expect(report.points).toEqual({ earned: 1, available: 5 });
  });

  test('a leak to the same receiver counts once, though two items name it', () => {
    const report = scored(
      withItems([leaky('one', 'police'), leaky('two', 'police')]),
      shares({ parts: ['call.danger', 'call.room'] }),
    );
    expect(report.items.map(({ earned }) => earned)).toEqual([1, 2]);
  });
});
