import { describe, expect, test } from 'vitest';
import { playByHand } from '../../../testing/play-log.ts';
import {
  effect,
  person,
  personEffect,
  playableCase,
  standingAct,
} from '../../../testing/playable-case.ts';
import type { Seat } from '../../scenario/index.ts';
import { connectionsView } from './connections-view.ts';
import { deskView } from './desk-view.ts';
import { placesView } from './places-view.ts';
import { travelTimes } from './travel-times.ts';

const known = (id: string, knownTo: Seat[]) => ({
  id: '',
  text: `Text of ${id}.`,
  knownTo,
});
const scenario = playableCase({
  places: [
    { id: 'road', called: 'The road', in: null, knownTo: ['police'] },
    { id: 'van', called: 'In the van', in: 'road', knownTo: ['police'] },
    { id: 'centre', called: 'The centre', in: null, knownTo: ['police', 'reception'] },
    { id: 'house', called: 'A house', in: null, knownTo: [] },
  ],
  travel: [
    { between: ['road', 'centre'], takes: 30 },
    { between: ['centre', 'house'], takes: 10 },
  ],
  people: [
    person('boy', { called: 'the boy', place: 'van' }),
    person('aunt', { called: 'the aunt', place: 'house', knownTo: ['cso'] }),
  ],
  facts: [
    {
      id: 'call',
      text: 'A call.',
      chip: 'A call',
      parts: [known('call', [])],
      connects: [{ between: ['boy', 'house'], say: 'He rang a house.' }],
    },
  ],
  acts: [
    standingAct('lead', ['reception'], { do: [personEffect('boy', { place: 'centre', at: 0 })] }),
    standingAct('tell', ['cso'], {
      do: [effect('tell', { to: ['police'], parts: ['call'], channel: null, basis: null, at: 0 })],
    }),
  ],
});

function playedTo(...acts: ['cso' | 'reception', string][]) {
  const play = playByHand(scenario);
  for (const [seat, act] of acts) play.does(seat, { type: 'act.taken', act });
  return (seat: Seat) => deskView(play.table, play.world, play.events, seat);
}

describe('places', () => {
  test('tell whom the seat knows of, inside which place, and how far each is from the one before', () => {
    const view = playedTo()('police');
    expect(placesView(view, scenario)).toEqual({
      stops: [
        {
          id: 'road',
          called: 'The road',
          fromBefore: null,
          people: [{ id: 'boy', called: 'the boy', inner: 'In the van' }],
          evidence: [],
        },
        { id: 'centre', called: 'The centre', fromBefore: 30, people: [], evidence: [] },
      ],
      nowhere: { people: [], evidence: [] },
    });
  });

  test('follow somebody who is led elsewhere', () => {
    const { stops } = placesView(playedTo(['reception', 'lead'])('police'), scenario);
    expect(stops.map(({ people }) => people.map(({ id }) => id))).toEqual([[], ['boy']]);
  });

  test('are shown to a seat once somebody it knows of, or a tie it knows, is there', () => {
    const placesOf = (view: ReturnType<ReturnType<typeof playedTo>>) =>
      placesView(view, scenario).stops.map(({ id }) => id);
    expect(placesOf(playedTo()('cso'))).toEqual(['road', 'house']);
    expect(placesOf(playedTo()('police'))).not.toContain('house');
    expect(placesOf(playedTo(['cso', 'tell'])('police'))).toContain('house');
  });

  test('lie as far apart as the shortest travel', () => {
    const times = travelTimes(scenario.travel ?? [], 'road');
    expect(Object.fromEntries(times)).toEqual({ road: 0, centre: 30, house: 40 });
  });
});

describe('connections', () => {
  test('show a tie to a seat that knows the fact, and only then', () => {
    const before = connectionsView(playedTo()('police'), scenario);
    expect(before).toMatchObject({ ties: [], tied: [], untied: [{ id: 'boy' }] });
    const after = connectionsView(playedTo(['cso', 'tell'])('police'), scenario);
    expect(after).toMatchObject({
      ties: [{ say: 'He rang a house.', fact: 'A call' }],
      tied: [{ id: 'boy' }, { id: 'house', kind: 'place' }],
      untied: [],
    });
    expect(connectionsView(playedTo(['cso', 'tell'])('reception'), scenario).ties).toEqual([]);
  });
});
