import { describe, expect, test } from 'vitest';
import { person, personEffect, playableCase, standingAct } from '../../../testing/playable-case.ts';
import { playByHand } from '../../../testing/play-log.ts';
import type { PlayablePlace, PlayableScenario, Seat } from '../../scenario/index.ts';
import { deskView } from './desk-view.ts';
import { placesView } from './places-view.ts';

const all: Seat[] = ['police', 'prosecution', 'reception', 'cso'];

function place(id: string, parts: Partial<PlayablePlace> = {}): PlayablePlace {
  return { id, called: `The ${id}`, in: null, knownTo: all, ...parts };
}

function play(parts: Partial<PlayableScenario>) {
  const run = playByHand(playableCase(parts));
  const desk = (seat: Seat) => deskView(run.table, run.world, run.events, seat);
  return { ...run, desk, places: (seat: Seat) => placesView(desk(seat), run.table.scenario) };
}

const phone = {
  id: 'phone',
  title: 'Phone',
  state: 'located' as const,
  knownTo: ['police' as const],
  place: 'van',
  key: false,
  volatile: null,
};

const night: Partial<PlayableScenario> = {
  places: [
    place('road'),
    place('van', { in: 'road' }),
    place('town'),
    place('centre'),
    place('hall', { in: 'centre' }),
    place('house', { knownTo: [] }),
  ],
  travel: [
    { between: ['road', 'town'], takes: 40 },
    { between: ['town', 'centre'], takes: 10 },
  ],
  people: [
    person('boy', { place: 'van' }),
    person('driver', { place: 'road', knownTo: ['police'] }),
    person('stranger', { place: null, knownTo: ['cso'] }),
  ],
  evidence: [phone],
  acts: [
    standingAct('to-hall', ['police'], { do: [personEffect('boy', { place: 'hall' })] }),
    standingAct('to-house', ['police'], { do: [personEffect('boy', { place: 'house' })] }),
    standingAct('lose-him', ['police'], { do: [personEffect('boy', { present: false })] }),
  ],
};

describe('places', () => {
  test('stand in the order of the case, with the travel from the one before', () => {
    const { stops } = play(night).places('police');
    expect(stops.map(({ called, fromBefore }) => [called, fromBefore])).toEqual([
      ['The road', null],
      ['The town', 40],
      ['The centre', 10],
    ]);
  });

  test('hold the people and the evidence that the seat knows of, and no others', () => {
    const { places } = play(night);
    const inner = 'The van';
    expect(places('police').stops[0]).toMatchObject({
      people: [
        { id: 'boy', called: 'boy', inner },
        { id: 'driver', called: 'driver', inner: null },
      ],
      evidence: [{ id: 'phone', called: 'Phone', inner, state: 'located' }],
    });
    expect(places('reception').stops[0]).toMatchObject({ people: [{ id: 'boy' }], evidence: [] });
  });

  test('follow the people, and leave out who has gone', () => {
    const { places, does, waitUntil } = play(night);
    does('police', { type: 'act.taken', act: 'to-hall' });
    waitUntil(10);
    const centre = () => places('cso').stops.find(({ id }) => id === 'centre');
    expect(centre()?.people).toEqual([{ id: 'boy', called: 'boy', inner: 'The hall' }]);
    does('police', { type: 'act.taken', act: 'lose-him' });
    waitUntil(20);
    expect(centre()?.people).toEqual([]);
  });

  test('that would give something away show themselves with who comes there', () => {
    const { places, desk, does, waitUntil } = play(night);
    expect(JSON.stringify(places('police'))).not.toContain('house');
    does('police', { type: 'act.taken', act: 'to-house' });
    waitUntil(10);
    expect(places('police').stops.at(-1)).toMatchObject({ called: 'The house', fromBefore: null });
    expect(desk('police').people[0]).toMatchObject({ place: 'The house', placeId: 'house' });
  });

  test('that would give something away show themselves with a known tie to them', () => {
    const fact = (knownTo: Seat[]) => ({
      id: 'seen',
      text: 'The boy was seen at the house.',
      chip: null,
      parts: [{ id: '', text: 'The boy was seen at the house.', knownTo }],
      connects: [{ between: ['boy', 'house'] as [string, string], say: 'He was seen there.' }],
    });
    const { places } = play({ ...night, facts: [fact(['cso'])] });
    const names = (seat: Seat) => places(seat).stops.map(({ id }) => id);
    expect(names('cso')).toContain('house');
    expect(names('police')).not.toContain('house');
  });

  test('tell apart of whom nobody says where they are', () => {
    const { places } = play(night);
    expect(places('cso').nowhere.people.map(({ id }) => id)).toEqual(['stranger']);
    expect(places('police').nowhere).toEqual({ people: [], evidence: [] });
  });

  test('are lines of words on the desk where the case declares none', () => {
    const { desk, places } = play({ people: [person('boy', { place: 'On the last bench' })] });
    expect(desk('police').people[0]).toMatchObject({ place: 'On the last bench', placeId: null });
    expect(places('police').stops).toEqual([]);
  });
});
