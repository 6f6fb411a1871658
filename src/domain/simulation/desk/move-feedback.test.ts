import { expect, test } from 'vitest';
import { decision, playableCase, standingAct } from '../../../testing/playable-case.ts';
import { playByHand } from '../../../testing/play-log.ts';
import type { CitedPoint, PlayableScenario, Seat } from '../../scenario/index.ts';
import type { RunSettings } from '../events.ts';
import { moveFeedback } from './move-feedback.ts';

const point = (id: string): CitedPoint => ({
  point: id,
  title: `TITLE ${id}`,
  question: '',
  power: 'police',
  entry: null,
  confidence: 'medium',
  asOf: 2024,
  shownToLearners: true,
  note: '',
});
const why = (ref: string) => ({ good: `GOOD ${ref}`, against: `AGAINST ${ref}`, rule: null });
const window = (opens: number, closes: number) => ({
  opens: { at: opens, when: null, stage: null },
  closes: { at: closes, after: null, when: null, stage: null },
});

const never = { text: 'x', tree: { op: 'variable' as const, name: 'x' } };

const scenario = playableCase({
  variables: [{ id: 'x', type: 'bool', start: false }],
  clock: { start: '2026-03-14T02:10+01:00', offset: 60, latest: 600 },
  moves: [
    { id: 'one', title: 'The night', goal: 'G', minutes: 10, carry: 'CARRY one' },
    { id: 'two', title: 'The day', goal: 'G', minutes: 10, carry: null },
  ],
  law: [point('seizure'), point('search'), point('other')],
  decisions: [
    decision(
      'door',
      'police',
      {
        knock: { takes: 30, why: why('knock'), law: ['search'] },
        wait: { takes: 0, why: why('wait') },
      },
      { move: 'one', law: ['seizure'], ...window(0, 50) },
    ),
    decision('phone', 'police', { seal: { why: why('seal') } }, { move: 'one', ...window(20, 40) }),
    decision('bed', 'reception', { give: {} }, { move: 'one', ...window(0, 100) }),
    decision('order', 'prosecution', { sign: {} }, { move: 'one', ...window(0, 50) }),
    decision(
      'rare',
      'prosecution',
      { sign: {} },
      { move: 'one', opens: { at: null, when: never, stage: null } },
    ),
    decision('motion', 'prosecution', { send: {} }, { move: 'two', ...window(200, 300) }),
    decision(
      'plan',
      'police',
      { go: { consent: ['cso'], why: why('go') } },
      { move: 'two', ...window(150, 200) },
    ),
    decision('charge', 'police', { send: {} }, { move: 'two', ...window(200, 300) }),
  ],
  acts: [standingAct('walk', ['police'], { takes: 5, repeatable: true })],
} satisfies Partial<PlayableScenario>);

function play(mode: RunSettings['mode'] = 'guided', seats: Seat[] = ['police']) {
  const run = playByHand(scenario, { mode });
  return {
    ...run,
    takes: (id: string, option: string) =>
      run.does('police', { type: 'decision.taken', decision: id, options: [option] }),
    feedback: () => moveFeedback(run.table, run.world, run.events, seats),
  };
}

test('a move is told of when the last decision of the seat in it is done, with the words of what was chosen', () => {
  const { takes, waitUntil, feedback } = play();
  takes('door', 'knock');
  waitUntil(30);
  expect(feedback()).toEqual([]); // the phone is open
  takes('phone', 'seal');
  waitUntil(35);
  expect(feedback()).toEqual([]); // and its act is not done
  waitUntil(40);
  expect(feedback()).toMatchObject([
    {
      id: 'one',
      title: 'The night',
      carry: 'CARRY one',
      decisions: [
        {
          id: 'door',
          seat: 'police',
          at: 0,
          chosen: [{ say: 'Do door/knock', why: why('knock') }],
          law: [{ point: 'seizure' }, { point: 'search' }],
        },
        { id: 'phone', at: 30, chosen: [{ why: why('seal') }], law: [] },
      ],
    },
  ]);
});

test('a decision that nobody took is told of without a choice, at the time at which it lapsed', () => {
  const { takes, waitUntil, feedback } = play();
  takes('door', 'knock');
  waitUntil(41);
  expect(feedback()).toMatchObject([
    { decisions: [{ id: 'door' }, { id: 'phone', at: 40, chosen: [], law: [] }] },
  ]);
});

test('nothing is told while anything can be taken back', () => {
  const { takes, does, waitUntil, feedback } = play();
  waitUntil(41);
  takes('door', 'wait');
  does('police', { type: 'act.taken', act: 'walk' });
  expect(feedback()).toEqual([]);
  waitUntil(46);
  expect(feedback()).toHaveLength(1);
});

test('decisions of other seats are not waited for and not told of', () => {
  const { waitUntil, feedback } = play('guided', ['reception']);
  waitUntil(60);
  expect(feedback()).toEqual([]);
  waitUntil(101);
  expect(feedback()).toMatchObject([{ decisions: [{ id: 'bed', chosen: [] }] }]);
});

test('who signed a decision is told of it, and not that another seat let one lapse', () => {
  const signed = play('guided', ['cso']);
  signed.waitUntil(150);
  const proposal = signed.takes('plan', 'go');
  signed.does('cso', { type: 'proposal.agreed', proposal });
  signed.waitUntil(201);
  expect(signed.feedback()).toMatchObject([{ decisions: [{ id: 'plan', seat: 'police' }] }]);
  const alone = play('guided', ['cso']);
  alone.waitUntil(301);
  expect(alone.feedback()).toEqual([]);
});

test('a decision that may never open is waited for until the next move begins', () => {
  const { waitUntil, feedback } = play('guided', ['prosecution']);
  waitUntil(60);
  expect(feedback()).toEqual([]);
  waitUntil(200);
  expect(feedback()).toMatchObject([{ id: 'one', decisions: [{ id: 'order' }] }]);
});

test('a move that is over stays over, and each later one follows it', () => {
  const { waitUntil, feedback } = play();
  waitUntil(301);
  expect(feedback().map(({ id, carry }) => [id, carry])).toEqual([
    ['one', 'CARRY one'],
    ['two', null],
  ]);
});

test('a real run and a case that has ended are told nothing', () => {
  const real = play('real');
  real.waitUntil(301);
  expect(real.feedback()).toEqual([]);
  const ended = play();
  ended.waitUntil(601);
  expect(ended.world.ended).not.toBeNull();
  expect(ended.feedback()).toEqual([]);
});

test('no worth and no points are in it', () => {
  const { waitUntil, takes, feedback } = play();
  takes('door', 'knock');
  waitUntil(41);
  expect(JSON.stringify(feedback())).not.toMatch(/worth|points/);
});
