import { describe, expect, it } from 'vitest';
import {
  act,
  calls,
  compares,
  decision,
  effect,
  not,
  playableCase,
  standingAct,
  variable,
} from '../../../testing/playable-case.ts';
import { playByHand } from '../../../testing/play-log.ts';
import type { PlayableScenario } from '../../scenario/index.ts';

const police = (parts: Partial<PlayableScenario>) =>
  playByHand(playableCase(parts), { held: ['police'] });
const never = { at: null, when: null, stage: null };

describe('a window', () => {
  it('of an act closes its time after it opened', () => {
    const play = police({
      variables: [{ id: 'seen', type: 'bool', start: false }],
      acts: [
        standingAct('look', ['police'], {
          takes: 30,
          do: [effect('set', { name: 'seen', to: true })],
        }),
        standingAct('follow', ['police'], {
          opens: { ...never, when: variable('seen') },
          closes: { ...never, after: 60 },
          repeatable: true,
        }),
      ],
    });
    const follows = () => play.refusal('police', { type: 'act.taken', act: 'follow' });
    play.does('police', { type: 'act.taken', act: 'look' });
    play.waitUntil(30);
    expect(follows()).toBeNull();
    play.does('police', { type: 'seat.stoodBy', until: 90 });
    play.does(null, { type: 'clock.advanced', to: 90 });
    expect(follows()).toBeNull();
    play.waitUntil(92);
    expect(follows()).toBe('not-open');
  });

  it('that closes by time is seen to be closed by conditions in time', () => {
    const play = police({
      acts: [standingAct('look', ['police'], { closes: { ...never, at: 40, after: null } })],
      triggers: [
        {
          id: 't',
          when: not(calls('is_open', 'look')),
          repeat: false,
          do: [effect('set', { name: 'gone', to: true })],
        },
      ],
      variables: [{ id: 'gone', type: 'bool', start: false }],
    });
    play.waitUntil(41);
    expect(play.world.now).toBe(41);
    expect(play.world.variables).toEqual([true]);
  });

  it('whose end has passed is not opened by an effect', () => {
    const play = police({
      decisions: [
        decision('d1', 'police', { a: {} }, { closes: { ...never, at: 5, after: null } }),
        decision('d2', 'police', { b: { takes: 10, do: [effect('open', { what: 'd1' })] } }),
      ],
    });
    play.does('police', { type: 'decision.taken', decision: 'd2', options: ['b'] });
    play.waitUntil(20);
    expect(play.world.decisions[0]?.state).toBe('waiting');
    expect(play.happened('decision.lapsed')).toEqual([]);
  });
});

describe('a dialogue', () => {
  it('that has ended lets a booked question fall', () => {
    const question = (id: string, takes: number, answers: string) => ({
      ...act(`talk/${id}`, { takes, needs: [{ id: 'interpreter', count: 1 }] }),
      id,
      repeatable: false,
      answers: [{ when: null, say: answers, do: [] }],
    });
    const play = police({
      resources: [{ id: 'interpreter', called: 'Interpreter', count: 1, duty: null, from: 30 }],
      dialogues: [
        {
          id: 'talk',
          seat: 'police',
          person: null,
          ask: 'Ask.',
          situation: null,
          opens: never,
          closes: { ...never, after: null },
          questions: [question('one', 10, 'I go now.'), question('two', 10, 'Never said.')],
          ends: [{ when: calls('asked', 'talk', 'one'), say: 'The door closes.', do: [] }],
        },
      ],
    });
    play.does('police', { type: 'act.taken', act: 'talk/one' });
    play.does('police', { type: 'act.taken', act: 'talk/two' });
    play.waitUntil(100);
    expect(play.happened('message.arrived').map(({ text }) => text)).toEqual([
      'answer:talk/one:0',
      'end:talk:0',
    ]);
    expect(play.happened('act.fell').map(({ ref }) => ref)).toEqual(['talk/two']);
  });
});

describe('standing by', () => {
  it('ends at the time stated last, not at one stated before', () => {
    const play = police({
      injects: [],
      acts: [standingAct('look', ['police'], { takes: 5 })],
    });
    play.does('police', { type: 'seat.stoodBy', until: 50 });
    play.does('police', { type: 'act.taken', act: 'look' });
    play.waitUntil(5);
    play.does('police', { type: 'seat.stoodBy', until: 80 });
    expect(play.refusal(null, { type: 'clock.advanced', to: 80 })).toBeNull();
    play.does(null, { type: 'clock.advanced', to: 80 });
    expect(play.world.seats[0]?.standingBy).toBeNull();
  });
});

describe('an input of the trainer', () => {
  it('is no input of a seat', () => {
    const play = police({
      injects: [
        {
          id: 'press',
          by: { kind: 'trainer' },
          from: 'a newspaper',
          to: ['police'],
          channel: 'call',
          say: 'A photograph, please.',
          attachment: null,
          objective: null,
          expected: null,
          window: null,
          ifIgnored: null,
          easier: null,
          harder: null,
          spoiler: false,
          note: null,
          do: [],
        },
      ],
    });
    expect(play.refusal('police', { type: 'inject.sent', inject: 'press' })).toBe('not-your-seat');
    expect(play.refusal(null, { type: 'inject.sent', inject: 'press' })).toBeNull();
  });
});

describe('time alone', () => {
  const turnsAt = (when: ReturnType<typeof calls>) => {
    const play = police({
      variables: [{ id: 'on', type: 'bool', start: false }],
      people: [],
      acts: [standingAct('look', ['police'], { takes: 10, repeatable: true })],
      triggers: [{ id: 't', when, repeat: false, do: [effect('inject', { inject: 'x' })] }],
      injects: [
        {
          id: 'x',
          by: { kind: 'effect' },
          from: 'x',
          to: [],
          channel: 'seen',
          say: 'x',
          attachment: null,
          objective: null,
          expected: null,
          window: null,
          ifIgnored: null,
          easier: null,
          harder: null,
          spoiler: false,
          note: null,
          do: [],
        },
      ],
    });
    play.does('police', { type: 'act.taken', act: 'look' });
    play.waitUntil(5000);
    return play.happened('message.arrived')[0]?.at;
  };

  it('brings the minute that a condition waits for', () => {
    expect(turnsAt(compares(calls('now'), '>', 700))).toBe(701);
    expect(turnsAt(compares(calls('minutes_since', 'look'), '>=', 90))).toBe(100);
    // The case begins at 02:10.
    expect(turnsAt(compares(calls('hour_of_day'), '>=', 22))).toBe(22 * 60 - 130);
    expect(turnsAt(compares(calls('hour_of_day'), '==', 1))).toBe(25 * 60 - 130);
  });
});
