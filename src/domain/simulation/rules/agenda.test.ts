import { describe, expect, it } from 'vitest';
import {
  calls,
  decision,
  effect,
  playableCase,
  standingAct,
  variable,
} from '../../../testing/playable-case.ts';
import { playByHand } from '../../../testing/play-log.ts';
import type { World } from '../world.ts';
import { byCase, plan, unplan } from './agenda.ts';

describe('the agenda', () => {
  it('keeps its items by minute, then by rank, then by creation', () => {
    const world = { agenda: [], nextId: 1 } as unknown as World;
    plan(world, 10, 'closing', byCase, { kind: 'decision.close', decision: 0 });
    plan(world, 10, 'finish', byCase, { kind: 'act.finish', run: 1 });
    plan(world, 5, 'end', byCase, { kind: 'latest' });
    plan(world, 10, 'finish', byCase, { kind: 'act.finish', run: 2 });
    plan(world, 10, 'start', byCase, { kind: 'act.start', run: 3 });
    expect(world.agenda.map(({ id }) => id)).toEqual([3, 2, 4, 5, 1]);
    unplan(world, (item) => item.kind === 'act.finish');
    expect(world.agenda.map(({ id }) => id)).toEqual([3, 5, 1]);
  });
});

describe('within one minute', () => {
  it('an act of a menu in turn begins after the one before it has had its effects', () => {
    const options = {
      first: { takes: 10 },
      second: { takes: 10, do: [effect('set', { name: 'ready', to: true })] },
      third: { takes: 10, then: [{ when: null, say: 'Ready.' }] },
    };
    const play = playByHand(
      playableCase({
        variables: [{ id: 'ready', type: 'bool', start: false }],
        decisions: [decision('d1', 'police', options, { choose: { upTo: 3, order: 'in-turn' } })],
        triggers: [
          {
            id: 't',
            when: variable('ready'),
            repeat: false,
            do: [effect('inject', { inject: 'i' })],
          },
        ],
        injects: [message('i')],
      }),
      { held: ['police'] },
    );
    play.does('police', {
      type: 'decision.taken',
      decision: 'd1',
      options: ['first', 'second', 'third'],
    });
    play.waitUntil(20);
    expect(
      play.world.journal
        .filter(
          ({ at, kind }) => at === 20 && (kind.startsWith('act') || kind === 'message.arrived'),
        )
        .map((entry) => ('ref' in entry ? `${entry.kind} ${entry.ref}` : entry.kind)),
    ).toEqual(['act.finished d1/second', 'message.arrived', 'act.started d1/third']);
  });

  it('a decision that closes with the last minute of the case lapses before the case ends', () => {
    const scenario = playableCase({
      decisions: [
        decision(
          'd1',
          'police',
          { a: {} },
          {
            closes: { at: 14400, after: null, when: null, stage: null },
          },
        ),
      ],
    });
    const play = playByHand(scenario, { held: ['police'] });
    play.waitUntil(14401);
    expect(play.world.journal.slice(-2).map(({ kind }) => kind)).toEqual([
      'decision.lapsed',
      'case.ended',
    ]);
  });

  it('a minute whose things cause each other for ever is an author’s fault and ends the case', () => {
    const again = (to: boolean) =>
      effect('later', { id: 'l', after: 0, unless: null, do: [effect('set', { name: 'on', to })] });
    const play = playByHand(
      playableCase({
        variables: [{ id: 'on', type: 'bool', start: false }],
        acts: [standingAct('go', ['police'], { takes: 0, do: [again(true)] })],
        triggers: [
          {
            id: 't',
            when: variable('on'),
            repeat: true,
            do: [effect('set', { name: 'on', to: false }), again(true)],
          },
        ],
      }),
      { held: ['police'] },
    );
    play.does('police', { type: 'act.taken', act: 'go' });
    expect(play.happened('author.fault')).toHaveLength(1);
    expect(play.world.ended).not.toBeNull();
  });

  it('rules that never come to rest are noted, and the case goes on', () => {
    const play = playByHand(
      playableCase({
        tracks: [
          {
            id: 'case',
            start: 'a',
            stages: [
              { ...stage('a'), goTo: [{ stage: 'b', when: null }] },
              { ...stage('b'), goTo: [{ stage: 'a', when: null }] },
            ],
          },
        ],
        endsWhen: [{ when: calls('done', 'go') }],
        acts: [standingAct('go', ['police'])],
      }),
      { held: ['police'] },
    );
    play.does('police', { type: 'act.taken', act: 'go' });
    play.waitUntil(20);
    expect(play.happened('author.fault').length).toBeGreaterThan(0);
    expect(play.world.ended?.at).toBe(10);
  });
});

function stage(id: string) {
  return { id, title: null, goTo: [], enter: [], start: null, stages: [] };
}

function message(id: string) {
  return {
    id,
    by: { kind: 'effect' as const },
    from: 'somebody',
    to: ['police' as const],
    channel: 'message' as const,
    say: 'Hello.',
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
  };
}
