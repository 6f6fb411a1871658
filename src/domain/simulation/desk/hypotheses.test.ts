import { describe, expect, test } from 'vitest';
import { playByHand } from '../../../testing/play-log.ts';
import { effect, playableCase, standingAct } from '../../../testing/playable-case.ts';
import type { HypothesisHeld } from '../events.ts';
import { replay } from '../log/replay.ts';
import { deskView } from './desk-view.ts';

const scenario = playableCase({
  facts: [
    {
      id: 'keys',
      text: 'He has the keys.',
      chip: null,
      parts: [{ id: '', text: 'He has the keys.', knownTo: ['police'] }],
    },
    {
      id: 'calls',
      text: 'A man rings.',
      chip: null,
      parts: [{ id: '', text: 'A man rings.', knownTo: ['cso'] }],
    },
  ],
  acts: [
    standingAct('walk', ['police'], { repeatable: true }),
    standingAct('tell', ['cso'], {
      do: [effect('tell', { to: ['police'], parts: ['calls'], channel: null, basis: null, at: 0 })],
    }),
  ],
});

const held = (more: Partial<HypothesisHeld> = {}): HypothesisHeld => ({
  type: 'hypothesis.held',
  hypothesis: 1,
  text: 'He is the driver and no more.',
  belief: 'possible',
  for: [],
  against: [],
  ...more,
});

describe('a hypothesis', () => {
  test('is held by its seat alone, the last one of a number in the place of those before', () => {
    const play = playByHand(scenario);
    play.does('police', held());
    play.does('police', held({ hypothesis: 2, text: 'He works for somebody.' }));
    play.does('police', held({ belief: 'unlikely', against: ['keys'] }));
    const of = (seat: 'police' | 'cso') =>
      deskView(play.table, play.world, play.events, seat).hypotheses;
    expect(of('police')).toMatchObject([
      { hypothesis: 1, belief: 'unlikely', against: ['keys'] },
      { hypothesis: 2, belief: 'possible' },
    ]);
    expect(of('cso')).toEqual([]);
  });

  test('names facts of the case, and is one of three', () => {
    const { refusal } = playByHand(scenario);
    expect(refusal('police', held({ for: ['keys'] }))).toBe(null);
    expect(refusal('police', held({ against: ['key'] }))).toBe('not-declared');
    expect(refusal('police', held({ hypothesis: 3 }))).toBe(null);
    expect(refusal('police', held({ hypothesis: 4 }))).toBe('too-many');
    expect(refusal('police', held({ hypothesis: 0 }))).toBe('too-many');
  });

  test('changes nothing in the world: no time, no end of standing by, and the act before can be taken back', () => {
    const play = playByHand(scenario);
    play.does('police', { type: 'act.taken', act: 'walk' });
    const before = deskView(play.table, play.world, play.events, 'police');
    play.does('police', held());
    const after = deskView(play.table, play.world, play.events, 'police');
    expect(after).toEqual({ ...before, hypotheses: [expect.anything()] });
    expect(after.undoable).not.toBe(null);
    const { world } = replay(play.table, play.events);
    expect({ ...world, version: 0 }).toEqual({ ...play.world, version: 0 });
  });

  test('is kept where the act that told its fact is taken back, without the fact', () => {
    const play = playByHand(scenario);
    const told = play.does('cso', { type: 'act.taken', act: 'tell' });
    const view = () => {
      const { world, refused } = replay(play.table, play.events);
      return { refused, own: deskView(play.table, world, play.events, 'police').hypotheses };
    };
    play.does('police', held({ for: ['keys', 'calls'] }));
    expect(view()).toMatchObject({ refused: null, own: [{ for: ['keys', 'calls'] }] });
    play.does('cso', { type: 'act.withdrawn', event: told });
    expect(view()).toMatchObject({ refused: null, own: [{ for: ['keys'] }] });
  });
});
