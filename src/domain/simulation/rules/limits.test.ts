import { describe, expect, it } from 'vitest';
import { decision, effect, playableCase, standingAct } from '../../../testing/playable-case.ts';
import { playByHand } from '../../../testing/play-log.ts';
import type { PlayableScenario } from '../../scenario/index.ts';

type PlayableLimit = PlayableScenario['limits'][number];

function limit(parts: Partial<PlayableLimit>): PlayableLimit {
  return {
    id: 'custody',
    say: 'Custody',
    point: 'police-custody-limit',
    length: 60,
    starts: 0,
    metBy: ['prosecution'],
    knownTo: ['prosecution'],
    missed: [],
    ...parts,
  };
}
const meets = { do: [effect('meet-limit', { limit: 'custody' })] };

describe('a limit', () => {
  it('that ran out before the case began is missed at once and cannot be met', () => {
    const play = playByHand(
      playableCase({
        limits: [limit({ starts: -90, missed: [effect('set', { name: 'free', to: true })] })],
        variables: [{ id: 'free', type: 'bool', start: false }],
        acts: [standingAct('charge', ['prosecution'], { takes: 0, ...meets })],
      }),
      { held: ['prosecution'] },
    );
    expect(play.happened('limit.missed').map(({ at, due }) => [at, due])).toEqual([[0, -30]]);
    expect(play.world.variables).toEqual([true]);
    play.does('prosecution', { type: 'act.taken', act: 'charge' });
    expect(play.world.limits[0]?.state).toBe('missed');
  });

  it('that ends with minute 0 may still be met in it', () => {
    const play = playByHand(
      playableCase({
        limits: [limit({ starts: -60 })],
        acts: [standingAct('charge', ['prosecution'], { takes: 0, ...meets })],
      }),
      { held: ['prosecution'] },
    );
    play.does('prosecution', { type: 'act.taken', act: 'charge' });
    expect(play.world.limits[0]?.state).toBe('met');
  });

  it('is met by a listed seat that signed the act of another', () => {
    const joint = { takes: 5, consent: ['prosecution' as const], ...meets };
    const play = playByHand(
      playableCase({ limits: [limit({})], decisions: [decision('d1', 'police', { go: joint })] }),
      { held: ['police', 'prosecution'] },
    );
    const proposal = play.does('police', {
      type: 'decision.taken',
      decision: 'd1',
      options: ['go'],
    });
    play.does('prosecution', { type: 'proposal.agreed', proposal });
    play.waitUntil(5);
    expect(play.happened('limit.met')).toHaveLength(1);
  });

  it('is not met by an act of a seat that is not listed', () => {
    const play = playByHand(
      playableCase({
        limits: [limit({})],
        acts: [standingAct('charge', ['police'], { takes: 5, ...meets })],
      }),
      { held: ['police'] },
    );
    play.does('police', { type: 'act.taken', act: 'charge' });
    play.waitUntil(5);
    expect(play.world.limits[0]?.state).toBe('running');
  });
});
