import { expect, test } from 'vitest';
import { calls, decision, effect, item, playableCase } from '../../../testing/playable-case.ts';
import { playByHand } from '../../../testing/play-log.ts';
import { type Hand, lineOf, scored } from '../../../testing/scored.ts';
import type { LogEvent } from '../../simulation/index.ts';
import { scoreRun } from '../score-run.ts';

const door = decision(
  'door',
  'police',
  {
    knock: {
      worth: [{ when: null, worth: 3 }],
      why: { good: 'Nobody is frightened.', against: 'It takes time.', rule: null },
      law: ['search-of-a-home'],
    },
    wait: {
      worth: [{ when: null, worth: 2 }],
      why: { good: 'It is safe.', against: 'They may leave.', rule: null },
    },
    break: { worth: [{ when: null, worth: 0 }] },
    unsaid: {},
    'if-warned': {
      worth: [
        { when: calls('done', 'door/if-warned'), worth: 0 },
        { when: { text: 'warned', tree: { op: 'variable', name: 'warned' } }, worth: 3 },
        { when: null, worth: 1 },
      ],
      do: [effect('set', { name: 'warned', to: true, at: 0 })],
    },
    'by-two': { worth: [{ when: null, worth: 3 }], consent: ['prosecution'] },
  },
  { closes: { at: 60, after: null, when: null, stage: null } },
);
const scenario = playableCase({
  clock: { start: '2026-03-14T02:10+01:00', offset: 60, latest: 300 },
  variables: [{ id: 'warned', type: 'bool', start: false }],
  decisions: [door],
  items: [
    item('door', {
      kind: 'quality',
      decision: 'door',
      points: 3,
      seats: ['police', 'prosecution'],
      law: ['own-point'],
    }),
  ],
});
const takes = (option: string) => (hand: Hand) =>
  void hand.does('police', { type: 'decision.taken', decision: 'door', options: [option] });

test.each([
  ['knock', 'earned 3 of 3, done'],
  ['wait', 'earned 2 of 3, in-part'],
  ['break', 'lost 0 of 3, worth-nothing'],
  ['unsaid', 'lost 0 of 3, worth-nothing'],
])('an option earns its worth: %s', (option, line) => {
  expect(lineOf(scored(scenario, takes(option)), 'door')).toBe(line);
});

test('worth is read before the effects of the start', () => {
  expect(lineOf(scored(scenario, takes('if-warned')), 'door')).toBe('earned 1 of 3, in-part');
});

test('what speaks for the option explains full points, what speaks against it anything less', () => {
  expect(scored(scenario, takes('knock')).items[0]?.because).toBe('Nobody is frightened.');
  expect(scored(scenario, takes('wait')).items[0]?.because).toBe('They may leave.');
  expect(scored(scenario, takes('break')).items[0]?.because).toBe('Item door');
});

test('the input, its minute and the points of law of item and option justify it', () => {
  const report = scored(scenario, (hand) => {
    hand.waitUntil(20);
    takes('knock')(hand);
  });
  const [only] = report.items;
  const seq = only?.entries[0]?.event;
  expect(only).toMatchObject({
    at: 20,
    entries: [{ event: seq, at: 20 }],
    law: ['own-point', 'search-of-a-home'],
  });
  expect(seq).toBeGreaterThan(0);
});

test('a decision that closes unanswered is lost, with the minute of its closing', () => {
  const report = scored(scenario, () => undefined);
  expect(lineOf(report, 'door')).toBe('lost 0 of 3, lapsed');
  expect(report.items[0]?.at).toBe(60);
});

test('a decision still open when the case ends is lost', () => {
  const open = { ...door, closes: { at: null, after: null, when: null, stage: null } };
  const report = scored({ ...scenario, decisions: [open] }, () => undefined);
  expect(lineOf(report, 'door')).toBe('lost 0 of 3, unanswered');
});

test('a decision that the case takes away is lost', () => {
  const report = scored(
    {
      ...scenario,
      injects: [
        {
          id: 'gone',
          by: { kind: 'time', at: 30 },
          from: 'the case',
          to: ['police'],
          channel: 'message',
          say: 'They have left.',
          attachment: null,
          objective: null,
          expected: null,
          window: null,
          ifIgnored: null,
          easier: null,
          harder: null,
          spoiler: false,
          note: null,
          do: [effect('close', { what: 'door' })],
        },
      ],
    },
    () => undefined,
  );
  expect(lineOf(report, 'door')).toBe('lost 0 of 3, closed');
});

test('who signed shares the item with who proposed', () => {
  const play = (hand: Hand) => {
    const proposal = hand.does('police', {
      type: 'decision.taken',
      decision: 'door',
      options: ['by-two'],
    });
    hand.does('prosecution', { type: 'proposal.agreed', proposal });
  };
  for (const who of ['team', 'police', 'prosecution'] as const) {
    expect(lineOf(scored(scenario, play, { who }), 'door')).toBe('earned 3 of 3, done');
  }
});

test('a seat that could have signed answers for nothing that went without it', () => {
  expect(lineOf(scored(scenario, takes('break'), { who: 'prosecution' }), 'door')).toBe(
    'not-observed 0 of 0, not-signed',
  );
});

test('a seat that refused to sign answers for the decision that lapsed', () => {
  const report = scored(
    scenario,
    (hand) => {
      const proposal = hand.does('police', {
        type: 'decision.taken',
        decision: 'door',
        options: ['by-two'],
      });
      hand.does('prosecution', { type: 'proposal.refused', proposal });
    },
    { who: 'prosecution' },
  );
  expect(lineOf(report, 'door')).toBe('lost 0 of 3, lapsed');
});

test('what a stand-in decided is left out', () => {
  const report = scored(
    {
      ...scenario,
      standIns: [
        {
          seat: 'police',
          delay: 5,
          consents: [],
          acts: [{ take: ['door/break'], when: null, after: 5 }],
        },
      ],
    },
    () => undefined,
    { held: ['prosecution'] },
  );
  expect(lineOf(report, 'door')).toBe('not-observed 0 of 0, seat-not-held');
});

test('a decision taken back does not count', () => {
  const { table } = playByHand(scenario);
  const taken: LogEvent[] = [
    { seq: 0, at: 0, seat: 'police', type: 'decision.taken', decision: 'door', options: ['break'] },
    { seq: 1, at: 0, seat: 'police', type: 'act.withdrawn', event: 0 },
    { seq: 2, at: 0, seat: 'police', type: 'decision.taken', decision: 'door', options: ['knock'] },
  ];
  expect(lineOf(scoreRun(table, taken, { seat: 'team' }), 'door')).toBe('earned 3 of 3, done');
});

test('a log that goes on is scored as far as it goes, and what is open stays open', () => {
  const { table } = playByHand(scenario);
  const report = scoreRun(table, [], { seat: 'team' });
  expect(lineOf(report, 'door')).toBe('opened 0 of 3, still-open');
  expect(report.ending).toBeNull();
});

test('an input that the case refuses ends the score there and is named', () => {
  const { table } = playByHand(scenario);
  const strange: LogEvent = { seq: 0, at: 0, seat: 'cso', type: 'act.taken', act: 'nothing' };
  const report = scoreRun(table, [strange], { seat: 'team' });
  expect(report.refused).toEqual({ event: strange, why: 'not-declared' });
});
