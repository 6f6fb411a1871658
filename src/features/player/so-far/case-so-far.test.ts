import { describe, expect, test } from 'vitest';
import { type DeskView, deskView, type LogEvent } from '../../../domain/simulation/index.ts';
import { playByHand } from '../../../testing/play-log.ts';
import { decision, playableCase, standingAct } from '../../../testing/playable-case.ts';
import { beginningOf, caseSoFar } from './case-so-far.ts';
import { isLongAgo, lastPlayed } from './last-played.ts';

const scenario = playableCase({
  clock: { start: '2026-03-14T02:10+01:00', offset: 0, latest: 600 },
  decisions: [decision('d1', 'police', { a: {} }), decision('d2', 'prosecution', { a: {} })],
  acts: [
    standingAct('walk', ['police'], { repeatable: true }),
    standingAct('read', ['police'], { repeatable: true }),
  ],
});

function played() {
  const run = playByHand(scenario);
  const soFar = () => caseSoFar(deskView(run.table, run.world, run.events, 'police'));
  return { ...run, soFar };
}

describe('the case so far', () => {
  test('has what waits on this desk, and which other desks of the person wait', () => {
    const { soFar } = played();
    expect(soFar().waiting.map(({ key }) => key)).toEqual(['decision:d1']);
    expect(soFar().elsewhere.map(({ seat }) => seat)).toEqual(['prosecution']);
    expect(soFar().acts).toEqual([]);
  });

  test('has the last three acts, oldest first, without notes', () => {
    const { soFar, does, waitUntil } = played();
    ['walk', 'read', 'walk', 'read'].forEach((act, before) => {
      does('police', { type: 'act.taken', act });
      waitUntil(10 * (before + 1));
    });
    does('police', { type: 'note.written', text: 'a note' });
    const acts = soFar().acts.map((entry) => (entry.kind === 'did' ? entry.say : entry.kind));
    expect(acts).toEqual(['Do read', 'Do walk', 'Do read']);
  });

  test('leaves out an act that was taken back', () => {
    const { events, soFar, does, table } = played();
    const event = does('police', { type: 'act.taken', act: 'walk' });
    expect(soFar().acts).toHaveLength(1);
    const withdrawn: LogEvent = {
      seq: event + 1,
      at: 0,
      seat: 'police',
      type: 'act.withdrawn',
      event,
    };
    const world = playByHand(scenario).world;
    expect(caseSoFar(deskView(table, world, [...events, withdrawn], 'police')).acts).toEqual([]);
  });

  test('has the last four important things that happened, oldest first', () => {
    const { table, world, events } = played();
    const view = deskView(table, world, events, 'police');
    const seen = (id: number) => ({ id, at: id, isNew: false, alsoSeenBy: [] });
    const happened: DeskView['happened'] = [
      { ...seen(9), kind: 'limitMet', say: 'limit', due: 9 },
      { ...seen(8), kind: 'done', say: 'act', text: null },
      { ...seen(7), kind: 'done', say: 'act', text: 'What it brought' },
      ...[6, 5, 4, 3, 2, 1].map((id): DeskView['happened'][number] => ({
        ...seen(id),
        kind: 'lost',
        title: 'Camera',
      })),
    ];
    expect(caseSoFar({ ...view, happened }).happened.map(({ id }) => id)).toEqual([4, 5, 6, 7]);
  });
});

describe('a pause', () => {
  const now = Date.parse('2026-11-25T12:00:00.000Z');

  test.each([
    [null, false],
    ['2026-11-25T11:59:00.000Z', false],
    ['2026-11-24T16:00:00.000Z', false],
    ['2026-11-24T15:59:59.000Z', true],
    ['2026-12-24T12:00:00.000Z', false],
    ['yesterday', false],
  ])('since %j is long: %j', (wall, isLong) => {
    expect(isLongAgo(wall, now)).toBe(isLong);
  });

  test('begins with the last event that has a time of this device', () => {
    const event = (seq: number, wall?: string): LogEvent => ({
      seq,
      at: 0,
      seat: 'police',
      type: 'note.written',
      text: '',
      ...(wall !== undefined && { wall }),
    });
    expect(lastPlayed([])).toBeNull();
    expect(lastPlayed([event(0)])).toBeNull();
    expect(lastPlayed([event(0, 'a'), event(1, 'b'), event(2)])).toBe('b');
  });
});

test('the beginning of a long text ends after a word', () => {
  expect(beginningOf('Short  and\nwhole.')).toBe('Short and whole.');
  expect(beginningOf('The van, which stood at the pump, has gone.', 10)).toBe('The van …');
  expect(beginningOf('Unbreakable', 5)).toBe('Unbre …');
});
