import { describe, expect, it } from 'vitest';
import {
  calls,
  compares,
  decision,
  effect,
  person,
  personEffect,
  playableCase,
  standingAct,
} from '../../../testing/playable-case.ts';
import { playByHand } from '../../../testing/play-log.ts';
import type { PlayableScenario } from '../../scenario/index.ts';

const police = (parts: Partial<PlayableScenario>) =>
  playByHand(playableCase(parts), { held: ['police'] });

describe('a person', () => {
  it('does not come at the planned minute when an effect has said whether they are there', () => {
    const play = police({
      people: [person('uncle', { presentFrom: 120 })],
      acts: [standingAct('stop', ['police'], { do: [personEffect('uncle', { present: false })] })],
    });
    play.does('police', { type: 'act.taken', act: 'stop' });
    play.waitUntil(1000);
    expect(play.world.people[0]?.present).toBe(false);
  });

  it('comes once, and the journal has it', () => {
    const play = police({ people: [person('uncle', { presentFrom: 120, drift: null })] });
    play.waitUntil(1000);
    expect(play.happened('person.changed').map(({ at, present }) => [at, present])).toEqual([
      [120, true],
    ]);
  });

  it('drifts no more once gone, and anew from coming back', () => {
    const play = police({
      people: [person('girl', { risk: 10, drift: { every: 60, risk: 5, trust: 0 } })],
      acts: [
        standingAct('send', ['police'], {
          takes: 0,
          do: [personEffect('girl', { present: false })],
        }),
        standingAct('fetch', ['police'], {
          takes: 30,
          do: [personEffect('girl', { present: true })],
        }),
      ],
    });
    play.waitUntil(61);
    play.does('police', { type: 'act.taken', act: 'send' });
    play.waitUntil(200);
    expect(play.world.people[0]?.risk).toBe(15);
    play.does('police', { type: 'act.taken', act: 'fetch' });
    play.waitUntil(play.world.now + 89);
    expect(play.world.people[0]?.risk).toBe(15);
    play.waitUntil(play.world.now + 2);
    expect(play.world.people[0]?.risk).toBe(20);
  });

  it('is missed in time by a condition on minutes without contact', () => {
    const play = police({
      people: [person('girl', { drift: null })],
      acts: [standingAct('visit', ['police'], { takes: 20, with: ['girl'] })],
      decisions: [
        decision(
          'search',
          'police',
          { a: {} },
          {
            opens: {
              at: null,
              when: compares(calls('minutes_without_contact', 'girl'), '>', 45),
              stage: null,
            },
          },
        ),
      ],
    });
    play.does('police', { type: 'act.taken', act: 'visit' });
    play.waitUntil(500);
    expect(play.happened('decision.opened').map(({ at }) => at)).toEqual([66]);
  });
});

describe('what everybody knows', () => {
  it('is what every seat of the case knows, not every seat there could be', () => {
    const { seats, ...rest } = playableCase({
      facts: [
        {
          id: 'f',
          text: 'F',
          chip: null,
          parts: [{ id: '', text: 'F', knownTo: ['police', 'prosecution'] }],
        },
      ],
      conditions: [{ id: 'all', when: calls('everyone_knows', 'f') }],
    });
    const two = { ...rest, seats: seats.slice(0, 2) };
    const play = playByHand(two, { held: ['police'] });
    expect(play.table.conditions.get('all')?.(play.world)).toBe(true);
  });
});

describe('a share', () => {
  it('holds each part once, also when a fact is named beside its part', () => {
    const play = police({
      facts: [
        {
          id: 'f',
          text: 'F',
          chip: null,
          parts: [
            { id: 'a', text: 'A', knownTo: ['police'] },
            { id: 'b', text: 'B', knownTo: ['police'] },
          ],
        },
      ],
      acts: [standingAct('x', ['police'], { do: [effect('free', { resource: 'r', count: 1 })] })],
      resources: [{ id: 'r', called: 'R', count: 1, duty: null, from: 0 }],
    });
    play.does('police', {
      type: 'fact.shared',
      parts: ['f.a', 'f', 'f.b'],
      to: 'cso',
      channel: 'phone',
      basis: 'need-to-know',
    });
    play.waitUntil(5);
    expect(play.happened('fact.shared').map(({ parts }) => parts)).toEqual([['f.a', 'f.b']]);
  });
});
