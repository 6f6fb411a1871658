import { describe, expect, it } from 'vitest';
import {
  calls,
  compares,
  decision,
  effect,
  playableCase,
  standingAct,
} from '../../../testing/playable-case.ts';
import { playByHand } from '../../../testing/play-log.ts';
import type { PlayableScenario } from '../../scenario/index.ts';

const joint = (parts: Parameters<typeof decision>[3] = {}) =>
  decision('plan', 'police', { go: { takes: 60, consent: ['prosecution'] }, alone: {} }, parts);
const closingAt = (at: number) => ({ closes: { at, after: null, when: null, stage: null } });
const standIn = (
  seat: 'police' | 'prosecution',
  parts: Partial<PlayableScenario['standIns'][number]> = {},
) => ({ seat, delay: 10, consents: [], acts: [], ...parts });

function twoSeats(parts: Partial<PlayableScenario>) {
  const play = playByHand(playableCase(parts), { held: ['police', 'prosecution'] });
  return {
    ...play,
    proposes: () =>
      play.does('police', { type: 'decision.taken', decision: 'plan', options: ['go'] }),
    agrees: (proposal: number) => play.does('prosecution', { type: 'proposal.agreed', proposal }),
    starts: () =>
      play.happened('act.started').map(({ ref, at, seats }) => [ref, at, seats.join(' ')]),
  };
}

describe('a signed proposal', () => {
  it('begins at the first minute at which both seats are free', () => {
    const one = twoSeats({
      decisions: [joint()],
      acts: [standingAct('write', ['prosecution'], { takes: 45 })],
    });
    one.does('prosecution', { type: 'act.taken', act: 'write' });
    one.agrees(one.proposes());
    one.waitUntil(50);
    expect(one.starts()[1]).toEqual(['plan/go', 45, 'police prosecution']);
  });

  it('is an answer: the decision does not lapse while it waits for the seats', () => {
    const one = twoSeats({
      decisions: [joint(closingAt(30))],
      acts: [standingAct('write', ['prosecution'], { takes: 45 })],
    });
    one.does('prosecution', { type: 'act.taken', act: 'write' });
    one.agrees(one.proposes());
    one.waitUntil(50);
    expect(one.happened('decision.lapsed')).toEqual([]);
    expect(one.happened('decision.taken').map(({ at }) => at)).toEqual([45]);
  });

  it('falls when the case takes the decision away', () => {
    const one = twoSeats({
      decisions: [joint()],
      acts: [
        standingAct('write', ['prosecution'], {
          takes: 45,
          do: [effect('close', { what: 'plan' })],
        }),
      ],
    });
    one.does('prosecution', { type: 'act.taken', act: 'write' });
    one.agrees(one.proposes());
    one.waitUntil(100);
    expect(one.happened('proposal.lapsed').map(({ at }) => at)).toEqual([45]);
    expect(one.happened('decision.taken')).toEqual([]);
  });

  it('never overlaps what one of the seats has booked', () => {
    const one = twoSeats({
      resources: [{ id: 'van', called: 'Van', count: 1, duty: null, from: 30 }],
      decisions: [joint()],
      acts: [
        standingAct('drive', ['prosecution'], { takes: 20, needs: [{ id: 'van', count: 1 }] }),
      ],
    });
    one.does('prosecution', { type: 'act.taken', act: 'drive' });
    one.agrees(one.proposes());
    one.waitUntil(60);
    expect(one.starts().map(([ref, at]) => [ref, at])).toEqual([
      ['drive', 30],
      ['plan/go', 50],
    ]);
  });

  it('leaves the decision open when what it needs is gone for good', () => {
    const one = twoSeats({
      resources: [{ id: 'van', called: 'Van', count: 1, duty: null, from: 0 }],
      decisions: [
        decision('plan', 'police', {
          go: { takes: 60, consent: ['prosecution'], needs: [{ id: 'van', count: 1 }] },
        }),
      ],
      acts: [
        standingAct('sell', ['prosecution'], {
          takes: 5,
          do: [effect('set', { name: 'van', to: 0 })],
        }),
      ],
    });
    one.does('prosecution', { type: 'act.taken', act: 'sell' });
    one.agrees(one.proposes());
    one.waitUntil(10);
    expect(one.starts().map(([ref]) => ref)).toEqual(['sell']);
    expect(one.happened('proposal.lapsed')).toHaveLength(1);
    expect(one.world.decisions[0]?.state).toBe('open');
  });
});

describe('an open proposal', () => {
  it('falls when its decision closes, and the decision lapses', () => {
    const one = twoSeats({ decisions: [joint(closingAt(30))] });
    const proposal = one.proposes();
    one.waitUntil(40);
    expect(one.happened('proposal.lapsed')).toHaveLength(1);
    expect(one.happened('decision.lapsed').map(({ at }) => at)).toEqual([30]);
    expect(one.refusal('prosecution', { type: 'proposal.agreed', proposal })).toBe('not-waiting');
  });

  it('may be signed by a busy seat and in its last minute', () => {
    const one = twoSeats({
      decisions: [joint({ consentWithin: 30 })],
      acts: [standingAct('write', ['prosecution'], { takes: 45 })],
    });
    one.does('prosecution', { type: 'act.taken', act: 'write' });
    const proposal = one.proposes();
    one.does('police', { type: 'seat.stoodBy', until: null });
    one.does(null, { type: 'clock.advanced', to: 30 });
    one.agrees(proposal);
    one.waitUntil(50);
    expect(one.starts()[1]?.[1]).toBe(45);
  });
});

describe('a stand-in', () => {
  const scripted = standIn('police', { acts: [{ take: ['plan/go'], when: null, after: 5 }] });

  it('proposes under a number no input can have, which the other seat answers', () => {
    const play = playByHand(playableCase({ decisions: [joint()], standIns: [scripted] }), {
      held: ['prosecution'],
    });
    play.waitUntil(5);
    const [proposal] = play.world.proposals;
    expect(proposal?.id).toBeLessThan(0);
    play.does('prosecution', { type: 'proposal.agreed', proposal: proposal?.id ?? 0 });
    expect(play.happened('act.started').map(({ ref }) => ref)).toEqual(['plan/go']);
  });

  it('asks the other seat before an act outside a decision too', () => {
    const play = playByHand(
      playableCase({
        acts: [standingAct('search', ['police'], { consent: ['prosecution'] })],
        standIns: [standIn('police', { acts: [{ take: ['search'], when: null, after: 5 }] })],
      }),
      { held: ['prosecution'] },
    );
    play.waitUntil(5);
    expect(play.happened('act.started')).toEqual([]);
    expect(play.happened('proposal.made').map(({ ref }) => ref)).toEqual(['search']);
  });

  it('says yes to what is listed and no to the rest, after its delay, and its no is on record', () => {
    const consents = (list: string[]) => {
      const play = playByHand(
        playableCase({
          decisions: [joint()],
          standIns: [standIn('prosecution', { consents: list })],
        }),
        { held: ['police'] },
      );
      play.does('police', { type: 'decision.taken', decision: 'plan', options: ['go'] });
      play.waitUntil(20);
      return play.world.journal
        .filter(({ kind }) => kind.startsWith('proposal.') && kind !== 'proposal.made')
        .map(({ kind, at }) => `${kind} ${at}`);
    };
    expect(consents(['plan'])).toEqual(['proposal.agreed 10']);
    expect(consents(['plan/go'])).toEqual(['proposal.agreed 10']);
    expect(consents([])).toEqual(['proposal.refused 10']);
  });

  it('does not answer for a person who has taken the seat', () => {
    const play = playByHand(
      playableCase({
        decisions: [joint()],
        standIns: [standIn('prosecution', { consents: ['plan'] })],
      }),
      { held: ['police'] },
    );
    play.does('police', { type: 'decision.taken', decision: 'plan', options: ['go'] });
    play.does(null, { type: 'seat.joined', who: 'prosecution' });
    play.waitUntil(60);
    expect(play.happened('proposal.agreed')).toEqual([]);
    expect(play.world.proposals).toHaveLength(1);
  });

  it('answers in the place of a person who has left', () => {
    const one = twoSeats({
      decisions: [joint()],
      standIns: [standIn('prosecution', { consents: ['plan'] })],
    });
    one.proposes();
    one.does(null, { type: 'seat.left', who: 'prosecution' });
    one.waitUntil(60);
    expect(one.happened('proposal.agreed').map(({ at }) => at)).toEqual([10]);
  });

  it('begins what its plan names as soon as the act is open and the condition holds', () => {
    const play = playByHand(
      playableCase({
        decisions: [
          decision(
            'late',
            'prosecution',
            { a: {} },
            {
              opens: { at: 100, when: null, stage: null },
            },
          ),
        ],
        standIns: [
          standIn('prosecution', {
            acts: [{ take: ['late/a'], when: compares(calls('now'), '>=', 20), after: 5 }],
          }),
        ],
      }),
      { held: ['police'] },
    );
    play.waitUntil(200);
    expect(play.happened('act.started').map(({ ref, at }) => [ref, at])).toEqual([['late/a', 105]]);
    expect(play.happened('standIn.skipped')).toEqual([]);
  });

  it('takes up what it would have done when the person leaves', () => {
    const play = playByHand(
      playableCase({
        acts: [standingAct('fetch', ['prosecution'])],
        standIns: [
          standIn('prosecution', {
            acts: [{ take: ['fetch'], when: compares(calls('now'), '>=', 20), after: 5 }],
          }),
        ],
      }),
      { held: ['police', 'prosecution'] },
    );
    play.waitUntil(60);
    play.does(null, { type: 'seat.left', who: 'prosecution' });
    play.waitUntil(100);
    expect(play.happened('act.started').map(({ ref, at }) => [ref, at])).toEqual([['fetch', 65]]);
  });
});
