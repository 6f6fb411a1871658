import { describe, expect, test } from 'vitest';
import { effect, person, playableCase, standingAct } from '../../../testing/playable-case.ts';
import { playByHand } from '../../../testing/play-log.ts';
import type { PlayableScenario, PlayableTie, Seat } from '../../scenario/index.ts';
import { connectionsView } from './connections-view.ts';
import { deskView } from './desk-view.ts';

const tie = (one: string, other: string, say: string): PlayableTie => ({
  between: [one, other],
  say,
});

const night: Partial<PlayableScenario> = {
  people: [person('boy'), person('driver', { knownTo: ['police'] })],
  evidence: [
    {
      id: 'phone',
      title: 'Phone',
      state: 'located',
      knownTo: ['police', 'cso'],
      place: null,
      key: false,
      volatile: null,
    },
  ],
  mentioned: [
    { id: 'taxi', called: 'A green taxi' },
    { id: 'number', called: 'A number' },
  ],
  facts: [
    {
      id: 'front-seat',
      text: 'The boy gave directions.',
      chip: 'The boy in front',
      parts: [{ id: '', text: 'The boy gave directions.', knownTo: ['police', 'cso'] }],
      connects: [tie('boy', 'driver', 'The boy gave directions.')],
    },
    {
      id: 'caller',
      text: 'Somebody called from a taxi.',
      chip: 'The caller in the taxi',
      parts: [
        {
          id: 'number',
          text: 'The number called.',
          knownTo: ['cso'],
          connects: [tie('number', 'phone', 'The number called this phone.')],
        },
        { id: 'car', text: 'It was a green taxi.', knownTo: [] },
      ],
      connects: [tie('number', 'taxi', 'The call came from this taxi.')],
    },
  ],
  acts: [
    standingAct('tell-cso', ['police'], {
      takes: 30,
      do: [effect('tell', { to: ['cso'], parts: ['caller.car'], channel: null, basis: null })],
    }),
  ],
};

function play(parts: Partial<PlayableScenario>) {
  const run = playByHand(playableCase(parts));
  const connections = (seat: Seat) =>
    connectionsView(deskView(run.table, run.world, run.events, seat), run.table.scenario);
  const says = (seat: Seat) => connections(seat).ties.map(({ say }) => say);
  return { ...run, connections, says };
}

describe('who is connected', () => {
  test('is what the known facts say, between people and things the seat knows of', () => {
    const { connections, says } = play(night);
    expect(connections('police')).toEqual({
      ties: [
        {
          ends: [
            { id: 'boy', kind: 'person', called: 'boy' },
            { id: 'driver', kind: 'person', called: 'driver' },
          ],
          say: 'The boy gave directions.',
          since: 0,
          fact: 'The boy in front',
        },
      ],
      tied: [
        { id: 'boy', kind: 'person', called: 'boy' },
        { id: 'driver', kind: 'person', called: 'driver' },
      ],
      untied: [{ id: 'phone', kind: 'evidence', called: 'Phone' }],
    });
    expect(says('prosecution')).toEqual([]);
    // It knows the fact and has never heard of the driver.
    expect(says('cso')).toEqual(['The number called this phone.']);
    expect(JSON.stringify(connections('cso'))).not.toContain('driver');
  });

  test('comes with a part of a fact, and with the whole fact when its last part comes', () => {
    const { connections, says, does, waitUntil } = play(night);
    const [ofPart] = connections('cso').ties;
    // The short form speaks of the taxi too, which is not known yet.
    expect(ofPart).toMatchObject({ since: 0, fact: 'The number called.' });
    expect(JSON.stringify(connections('cso'))).not.toContain('taxi');
    does('police', { type: 'act.taken', act: 'tell-cso' });
    waitUntil(40);
    expect(says('cso')).toEqual(['The call came from this taxi.', 'The number called this phone.']);
    expect(connections('cso').ties.map(({ since, fact }) => [since, fact])).toEqual([
      [30, 'The caller in the taxi'],
      [0, 'The caller in the taxi'],
    ]);
    expect(connections('cso').tied.map(({ id, kind }) => [id, kind])).toEqual([
      ['phone', 'evidence'],
      ['taxi', 'mentioned'],
      ['number', 'mentioned'],
    ]);
  });

  test('is empty in a case without ties, and names whom the seat knows', () => {
    const { connections } = play({ people: [person('boy')] });
    expect(connections('police')).toMatchObject({ ties: [], tied: [], untied: [{ id: 'boy' }] });
  });
});
