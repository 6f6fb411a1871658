import { describe, expect, test } from 'vitest';
import { doorCase } from '../../../testing/door-case.ts';
import { allSeats } from '../../../testing/play-log.ts';
import { compileCase } from '../compile/compile-case.ts';
import { replay } from '../log/replay.ts';
import { playSteps } from './play-steps.ts';
import { readPlaythrough } from './read-playthrough.ts';

const scenario = doorCase;
const play = (acts: object[], held = allSeats.held) => {
  const read = readPlaythrough({ id: 'r', title: 'R', acts, expect: {} });
  if (!read.ok) throw new Error(JSON.stringify(read.trouble));
  return playSteps(compileCase(scenario, { ...allSeats, held }), read.value.acts);
};
const logOf = (acts: object[]) => {
  const played = play(acts);
  if (!played.ok) throw new Error(JSON.stringify(played.trouble));
  return played.value;
};
const inputs = (acts: object[]) =>
  logOf(acts)
    .filter(({ type }) => type !== 'clock.advanced' && type !== 'seat.stoodBy')
    .map(({ at, seat, type }) => `${at} ${seat} ${type}`);

test('an act stands in the log at its minute, from the start or by local time', () => {
  expect(
    inputs([
      { at: 'PT20M', seat: 'police', act: 'look' },
      { at: '2026-03-14T03:00', seat: 'cso', act: 'look' },
    ]),
  ).toEqual(['20 police act.taken', '50 cso act.taken']);
});

test('without a moment an act follows at once', () => {
  expect(
    inputs([
      { at: 'PT20M', seat: 'police', act: 'look' },
      { seat: 'cso', act: 'look' },
    ]),
  ).toEqual(['20 police act.taken', '20 cso act.taken']);
});

test('between two acts whoever is free stands by, and after the last one until the case ends', () => {
  const log = logOf([{ at: 'PT20M', seat: 'police', act: 'look' }]);
  expect(log.filter(({ type }) => type === 'seat.stoodBy').length).toBeGreaterThanOrEqual(8);
  const { world, refused } = replay(compileCase(scenario, allSeats), log);
  expect(refused).toBeNull();
  expect(world.ended).toEqual({ at: 600, ending: 'end' });
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, at) => at));
});

test('every kind of act becomes its input', () => {
  expect(
    inputs([
      { seat: 'police', take: 'door', options: ['both'] },
      { seat: 'prosecution', refuse: 'door' },
      { at: 'PT1M', seat: 'police', take: 'door', options: ['both'] },
      { at: 'PT2M', seat: 'prosecution', agree: 'door' },
      { at: 'PT20M', seat: 'police', 'put-right': 'door/both', way: 'report' },
      {
        at: 'PT30M',
        seat: 'police',
        share: ['van'],
        with: 'cso',
        channel: 'phone',
        basis: 'need-to-know',
      },
      {
        at: 'PT40M',
        seat: 'police',
        withhold: ['van'],
        from: 'reception',
        reason: 'professional-secrecy',
      },
      { at: 'PT50M', leave: 'cso' },
      { at: 'PT60M', join: 'cso' },
      { at: 'PT70M', wait: true },
      { 'set-aside': 'anything' },
    ]),
  ).toEqual([
    '0 police decision.taken',
    '0 prosecution proposal.refused',
    '1 police decision.taken',
    '2 prosecution proposal.agreed',
    '20 police repair.tried',
    '30 police fact.shared',
    '40 police fact.withheld',
    '50 null seat.left',
    '60 null seat.joined',
    '70 null item.setAside',
  ]);
});

describe('a step that the case does not take is named', () => {
  test.each<[string, object[], number, number, string]>([
    ['an act that is not declared', [{ seat: 'police', act: 'fly' }], 0, 0, 'not-declared'],
    [
      'a busy seat',
      [
        { seat: 'police', take: 'door', options: ['knock'] },
        { at: 'PT10M', seat: 'police', act: 'look' },
      ],
      1,
      10,
      'busy',
    ],
    [
      'a moment that has passed',
      [
        { at: 'PT30M', seat: 'police', act: 'look' },
        { at: 'PT10M', seat: 'cso', act: 'look' },
      ],
      1,
      30,
      'moment-passed',
    ],
    [
      'a date that does not exist',
      [{ at: '2026-02-30T10:00', seat: 'police', act: 'look' }],
      0,
      0,
      'no-such-moment',
    ],
    ['a time after the end', [{ at: 'P2D', seat: 'police', act: 'look' }], 0, 600, 'case-ended'],
    ['an answer to nothing', [{ seat: 'prosecution', agree: 'door' }], 0, 0, 'nothing-proposed'],
    [
      'putting right what has not happened',
      [{ seat: 'police', 'put-right': 'door/knock', way: 'report' }],
      0,
      0,
      'not-past',
    ],
  ])('%s', (_, acts, step, at, why) => {
    expect(play(acts)).toEqual({ ok: false, trouble: { step, at, why } });
  });

  test('a minute in the middle of everybody’s work', () => {
    const acts = [
      { seat: 'police', act: 'look' },
      { at: 'PT10M', seat: 'cso', act: 'look' },
    ];
    expect(play(acts, ['police'])).toMatchObject({
      trouble: { step: 1, why: 'nobody-can-act-then' },
    });
  });
});
