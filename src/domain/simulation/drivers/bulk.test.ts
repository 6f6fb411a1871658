import { describe, expect, it } from 'vitest';
import { calls, decision, effect, playableCase } from '../../../testing/playable-case.ts';
import { playByHand } from '../../../testing/play-log.ts';

describe('a world that is walked in bulk', () => {
  it('keeps a seat busy for as long as its act takes', () => {
    const play = playByHand(
      playableCase({ decisions: [decision('d1', 'police', { a: { takes: 20 } })] }),
      {
        held: ['police'],
      },
    );
    play.does('police', { type: 'decision.taken', decision: 'd1', options: ['a'] });
    expect(play.world.seats[0]?.busyUntil).toBe(20);
    play.waitUntil(20);
    expect(play.world.now).toBe(20);
    expect(play.happened('act.finished').map(({ at, ref }) => [at, ref])).toEqual([[20, 'd1/a']]);
  });

  it('opens what an effect makes possible, and ends by its own condition', () => {
    const scenario = playableCase({
      variables: [{ id: 'ready', type: 'bool', start: false }],
      decisions: [
        decision('d1', 'police', { a: { do: [effect('set', { name: 'ready', to: true })] } }),
        decision(
          'd2',
          'police',
          { b: {} },
          {
            opens: {
              at: null,
              when: { text: 'ready', tree: { op: 'variable', name: 'ready' } },
              stage: null,
            },
          },
        ),
      ],
      endsWhen: [{ when: calls('done', 'd2') }],
    });
    const play = playByHand(scenario, { held: ['police'] });
    expect(play.refusal('police', { type: 'decision.taken', decision: 'd2', options: ['b'] })).toBe(
      'not-open',
    );
    play.does('police', { type: 'decision.taken', decision: 'd1', options: ['a'] });
    play.waitUntil(10);
    play.does('police', { type: 'decision.taken', decision: 'd2', options: ['b'] });
    play.waitUntil(100);
    expect(play.world.ended).toEqual({ at: 20, ending: 'end' });
  });
});
