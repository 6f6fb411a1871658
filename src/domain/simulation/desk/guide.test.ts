import { describe, expect, test } from 'vitest';
import { decision, effect, playableCase, standingAct } from '../../../testing/playable-case.ts';
import { allSeats, playByHand } from '../../../testing/play-log.ts';
import type { PlayableScenario, Seat } from '../../scenario/index.ts';
import type { RunSettings } from '../events.ts';
import { replay } from '../log/replay.ts';
import { compileCase } from '../compile/compile-case.ts';
import { deskView } from './desk-view.ts';
import { criticalStops } from './guide.ts';

const scenario = playableCase({
  guided: { workedExample: 'EXAMPLE of another night.' },
  decisions: [
    decision(
      'd1',
      'police',
      {
        a: { do: [effect('raise', { error: 'e1', because: 'The door was forced.' })] },
        b: { do: [effect('raise', { error: 'e2' })] },
        c: {},
        d: { takes: 0, do: [effect('raise', { error: 'e2' })] },
      },
      { hint: 'HINT about the door.' },
    ),
    decision('d2', 'reception', { a: {} }),
  ],
  acts: [standingAct('walk', ['police'], { repeatable: true })],
  errors: [
    {
      id: 'e1',
      title: 'A room was entered without an order',
      tier: 'A',
      competency: 'C8',
      because: 'A room is private.',
      law: [],
      repairs: [{ of: 'd1/a', way: 'tell', by: ['police'], within: 60 }],
    },
    {
      id: 'e2',
      title: 'A limit was missed',
      tier: 'C',
      competency: 'C8',
      because: 'The law gives a day.',
      law: [],
      repairs: [],
    },
  ],
  ways: [{ id: 'tell', say: 'Tell the person', takes: 10 }],
} satisfies Partial<PlayableScenario>);

function play(mode: RunSettings['mode']) {
  const run = playByHand(scenario, { mode });
  return {
    ...run,
    view: (seat: Seat) => deskView(run.table, run.world, run.events, seat),
    stops: (...seats: Seat[]) => criticalStops(run.table, run.world, run.events, seats),
    takes: (option: string) =>
      run.does('police', { type: 'decision.taken', decision: 'd1', options: [option] }),
  };
}

describe('in guided mode', () => {
  test('a desk has the example, and the hint of each decision that has one', () => {
    const { view } = play('guided');
    expect(view('police').guide).toEqual({ example: 'EXAMPLE of another night.' });
    expect(view('police').decisions).toMatchObject([{ id: 'd1', hint: 'HINT about the door.' }]);
    expect(view('reception').decisions).toMatchObject([{ id: 'd2', hint: null }]);
  });

  test('play stops for a critical error with the words of the author and without its weight', () => {
    const { takes, stops, waitUntil } = play('guided');
    const seq = takes('a');
    waitUntil(10);
    expect(stops('police')).toEqual([
      {
        id: `${seq}:d1/a:e1`,
        seats: ['police'],
        at: 10,
        act: 'Do d1/a',
        title: 'A room was entered without an order',
        because: ['The door was forced.', 'A room is private.'],
        canBePutRight: true,
      },
    ]);
    expect(stops('reception', 'cso')).toEqual([]);
  });

  test('an act that can be taken back is not told of, so that nothing is rewound', () => {
    const { takes, stops, waitUntil } = play('guided');
    takes('a');
    expect(stops('police')).toEqual([]);
    waitUntil(5);
    expect(stops('police')).toEqual([]);
  });

  test('an act that can be taken back after a later one is not told of either', () => {
    const { takes, does, stops, waitUntil } = play('guided');
    takes('d');
    does('police', { type: 'act.taken', act: 'walk' });
    expect(stops('police')).toEqual([]);
    waitUntil(10);
    expect(stops('police')).toHaveLength(1);
  });

  test('it says whether a repair is open, and what was put right stops nothing', () => {
    const { takes, stops, waitUntil, does } = play('guided');
    const seq = takes('a');
    waitUntil(10);
    does('police', { type: 'repair.tried', event: seq, ref: 'd1/a', way: 'tell' });
    waitUntil(20);
    expect(stops('police')).toEqual([]);
    const late = play('guided');
    late.takes('a');
    late.waitUntil(71);
    expect(late.stops('police')).toMatchObject([{ canBePutRight: false }]);
    const without = play('guided');
    without.takes('b');
    without.waitUntil(10);
    expect(without.stops('police')).toMatchObject([
      { because: ['The law gives a day.'], canBePutRight: false },
    ]);
  });

  test('nothing stops a case that has ended', () => {
    const { takes, stops, waitUntil, world } = play('guided');
    takes('a');
    waitUntil(scenario.clock.latest + 1);
    expect(world.ended).not.toBeNull();
    expect(stops('police')).toEqual([]);
  });
});

describe('in real mode', () => {
  test('there is no example, no hint and no stop, before the act and after', () => {
    const { takes, stops, view, waitUntil } = play('real');
    expect(JSON.stringify(view('police'))).not.toMatch(/EXAMPLE|HINT/);
    takes('a');
    waitUntil(10);
    expect(stops('police')).toEqual([]);
    expect(JSON.stringify(view('police'))).not.toMatch(/EXAMPLE|HINT|forced|private/);
  });

  test('the same log leads to the same world as in guided mode', () => {
    const { takes, does, waitUntil, events, world } = play('guided');
    takes('a');
    waitUntil(10);
    does('police', { type: 'act.taken', act: 'walk' });
    waitUntil(60);
    const real = replay(compileCase(scenario, { ...allSeats, mode: 'real' }), events);
    expect(real.refused).toBeNull();
    expect(real.world).toEqual(world);
  });
});
