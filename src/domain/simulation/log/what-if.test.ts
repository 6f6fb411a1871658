import { describe, expect, it } from 'vitest';
import { decision, playableCase, standingAct } from '../../../testing/playable-case.ts';
import { playByHand } from '../../../testing/play-log.ts';
import { replay } from './replay.ts';
import { whatIf } from './what-if.ts';

const choice = decision('d1', 'police', { short: { takes: 10 }, long: { takes: 100 } });
const started = (world: { journal: { kind: string; at: number }[] }) =>
  world.journal.flatMap((entry) =>
    entry.kind === 'act.started' && 'ref' in entry ? [[entry.ref, entry.at]] : [],
  );

describe('what if', () => {
  it('lets a busy seat act as soon as it is free, and the others at their own time', () => {
    const play = playByHand(
      playableCase({
        decisions: [choice],
        acts: [
          standingAct('write', ['police'], { takes: 5 }),
          standingAct('visit', ['prosecution'], { takes: 5 }),
          standingAct('leave', ['prosecution'], {
            takes: 5,
            opens: { at: 300, when: null, stage: null },
          }),
        ],
      }),
      { held: ['police', 'prosecution'] },
    );
    const first = play.does('police', {
      type: 'decision.taken',
      decision: 'd1',
      options: ['short'],
    });
    play.waitUntil(10);
    play.does('police', { type: 'act.taken', act: 'write' });
    play.does('police', { type: 'note.written', text: 'x' });
    play.waitUntil(60);
    play.does('prosecution', { type: 'act.taken', act: 'visit' });
    play.waitUntil(310);
    play.does('prosecution', { type: 'act.taken', act: 'leave' });
    const other = whatIf(play.table, play.events, first, {
      type: 'decision.taken',
      decision: 'd1',
      options: ['long'],
    });
    expect(other.skipped).toEqual([]);
    expect(started(other.world)).toEqual([
      ['d1/long', 0],
      ['visit', 60],
      ['write', 100],
      ['leave', 310],
    ]);
    expect(replay(play.table, other.events).refused).toBeNull();
  });

  it('finds a proposal again although something before it was withdrawn', () => {
    const play = playByHand(
      playableCase({
        decisions: [
          decision('plan', 'police', { go: { consent: ['prosecution'] } }),
          decision('after', 'police', { a: {}, b: {} }),
        ],
        acts: [standingAct('write', ['police'], { takes: 5 })],
      }),
      { held: ['police', 'prosecution'] },
    );
    const events = [
      { seq: 0, at: 0, seat: 'police', type: 'act.taken', act: 'write' },
      { seq: 1, at: 0, seat: 'police', type: 'act.withdrawn', event: 0 },
      { seq: 2, at: 0, seat: 'police', type: 'decision.taken', decision: 'plan', options: ['go'] },
      { seq: 3, at: 0, seat: 'prosecution', type: 'proposal.agreed', proposal: 2 },
      { seq: 4, at: 0, seat: 'police', type: 'seat.stoodBy', until: null },
      { seq: 5, at: 0, seat: null, type: 'clock.advanced', to: 10 },
      { seq: 6, at: 10, seat: 'police', type: 'decision.taken', decision: 'after', options: ['a'] },
    ] as const;
    const log = events
      .filter(({ seq }) => seq !== 4)
      .map((event) => ({ ...event, options: [] as string[], ...event })) as never;
    const other = whatIf(play.table, log, 6, {
      type: 'decision.taken',
      decision: 'after',
      options: ['b'],
    });
    expect(started(other.world)).toEqual([
      ['plan/go', 0],
      ['after/b', 10],
    ]);
  });

  it('signs what is proposed later, when the proposer had to wait', () => {
    const play = playByHand(
      playableCase({
        decisions: [choice, decision('plan', 'police', { go: { consent: ['prosecution'] } })],
      }),
      { held: ['police', 'prosecution'] },
    );
    const first = play.does('police', {
      type: 'decision.taken',
      decision: 'd1',
      options: ['short'],
    });
    play.waitUntil(10);
    const proposal = play.does('police', {
      type: 'decision.taken',
      decision: 'plan',
      options: ['go'],
    });
    play.does('prosecution', { type: 'proposal.agreed', proposal });
    const other = whatIf(play.table, play.events, first, {
      type: 'decision.taken',
      decision: 'd1',
      options: ['long'],
    });
    expect(other.skipped).toEqual([]);
    expect(started(other.world)).toEqual([
      ['d1/long', 0],
      ['plan/go', 100],
    ]);
  });
});
