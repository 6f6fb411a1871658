import { describe, expect, it } from 'vitest';
import {
  calls,
  decision,
  effect,
  playableCase,
  standingAct,
} from '../../../testing/playable-case.ts';
import { playByHand } from '../../../testing/play-log.ts';
import type { PlayableScenario } from '../../scenario/index.ts';

const officers = (count: number) => ({
  id: 'officers',
  called: 'Officers',
  count,
  duty: null,
  from: 0,
});
const van = { id: 'van', called: 'Van', count: 1, duty: null, from: 30 };
const interpreter = {
  id: 'interpreter',
  called: 'Interpreter',
  count: 1,
  duty: [
    { from: 60, to: 120 },
    { from: 300, to: 400 },
  ],
  from: 0,
};
const needs = (id: string, count = 1) => [{ id, count }];

function policeAlone(parts: Partial<PlayableScenario>) {
  const play = playByHand(playableCase(parts), { held: ['police'] });
  return {
    ...play,
    act: (act: string) => play.does('police', { type: 'act.taken', act }),
    take: (decision: string, ...options: string[]) =>
      play.does('police', { type: 'decision.taken', decision, options }),
    refusesAct: (act: string) => play.refusal('police', { type: 'act.taken', act }),
    refuses: (decision: string, ...options: string[]) =>
      play.refusal('police', { type: 'decision.taken', decision, options }),
    started: () => play.happened('act.started').map(({ ref, at }) => [ref, at]),
  };
}

describe('the first time at which all is free', () => {
  it('lies within duty hours, the whole act long', () => {
    const one = policeAlone({
      resources: [interpreter],
      acts: [
        standingAct('short', ['police'], { takes: 60, needs: needs('interpreter') }),
        standingAct('long', ['police'], { takes: 90, needs: needs('interpreter') }),
        standingAct('never', ['police'], { takes: 500, needs: needs('interpreter') }),
      ],
    });
    one.act('long');
    one.act('short');
    expect(one.happened('act.booked').map(({ ref, from }) => [ref, from])).toEqual([
      ['long', 300],
      ['short', 60],
    ]);
    expect(one.refusesAct('never')).toBe('no-capacity');
  });

  it('has no unit of an interpreter who is off duty', () => {
    const one = policeAlone({
      resources: [interpreter],
      acts: [standingAct('ask', ['police'], { when: null })],
      conditions: [
        {
          id: 'free',
          when: {
            text: '',
            tree: {
              op: '>=',
              left: calls('available', 'interpreter').tree,
              right: { op: 'literal', value: 1 },
            },
          },
        },
      ],
    });
    const free = () => one.table.conditions.get('free')?.(one.world);
    expect(free()).toBe(false);
    one.act('ask');
    one.waitUntil(10);
    one.does('police', { type: 'seat.stoodBy', until: 70 });
    one.does(null, { type: 'clock.advanced', to: 70 });
    expect(free()).toBe(true);
  });
});

describe('a menu played side by side', () => {
  it('starts all acts now when there are units for all', () => {
    const one = policeAlone({
      resources: [officers(4)],
      decisions: [
        decision(
          'd1',
          'police',
          {
            a: { takes: 20, needs: needs('officers', 2) },
            b: { takes: 60, needs: needs('officers', 2) },
          },
          { choose: { upTo: 2, order: 'together' } },
        ),
      ],
    });
    one.take('d1', 'a', 'b');
    expect(one.started()).toEqual([
      ['d1/a', 0],
      ['d1/b', 0],
    ]);
    expect(one.world.seats[0]?.busyUntil).toBe(60);
  });

  it('books the act for which the units of the first are needed', () => {
    const one = policeAlone({
      resources: [officers(4)],
      decisions: [
        decision(
          'd1',
          'police',
          {
            a: { takes: 20, needs: needs('officers', 3) },
            b: { takes: 60, needs: needs('officers', 2) },
          },
          { choose: { upTo: 2, order: 'together' } },
        ),
      ],
    });
    one.take('d1', 'a', 'b');
    expect(one.happened('act.booked').map(({ ref, from }) => [ref, from])).toEqual([['d1/b', 20]]);
  });

  it('never overlaps what the seat has booked before', () => {
    const one = policeAlone({
      resources: [van, { ...interpreter, duty: [{ from: 40, to: 200 }] }],
      acts: [standingAct('drive', ['police'], { takes: 30, needs: needs('van') })],
      decisions: [
        decision(
          'd1',
          'police',
          { quick: { takes: 10 }, ask: { takes: 10, needs: needs('interpreter') } },
          { choose: { upTo: 2, order: 'together' } },
        ),
      ],
    });
    one.act('drive');
    expect(one.refuses('d1', 'quick', 'ask')).toBeNull();
    one.take('d1', 'quick', 'ask');
    expect(one.happened('act.booked').map(({ ref, from }) => [ref, from])).toEqual([
      ['drive', 30],
      ['d1/ask', 60],
    ]);
  });

  it('asks for no more units than there are, however its acts are put together', () => {
    const one = policeAlone({
      resources: [officers(4)],
      decisions: [
        decision(
          'd1',
          'police',
          { a: { needs: needs('officers', 5) }, b: {} },
          {
            choose: { upTo: 2, order: 'together' },
          },
        ),
      ],
    });
    expect(one.refuses('d1', 'b', 'a')).toBe('no-capacity');
  });

  it('stays side by side when lost capacity plans it anew', () => {
    const one = policeAlone({
      resources: [officers(4), van],
      decisions: [
        decision(
          'd1',
          'police',
          { a: { takes: 60, needs: needs('van') }, b: { takes: 60, needs: needs('van') } },
          { choose: { upTo: 2, order: 'together' } },
        ),
      ],
      acts: [
        standingAct('second-van', ['police'], {
          takes: 0,
          do: [effect('set', { name: 'van', to: 2 })],
        }),
        standingAct('fewer', ['police'], {
          takes: 0,
          do: [effect('set', { name: 'officers', to: 1 })],
        }),
      ],
    });
    one.act('second-van');
    one.take('d1', 'a', 'b');
    one.act('fewer');
    one.waitUntil(30);
    expect(one.started().slice(2)).toEqual([
      ['d1/a', 30],
      ['d1/b', 30],
    ]);
  });
});

describe('a menu played in turn', () => {
  const inTurn = { choose: { upTo: 3, order: 'in-turn' as const } };

  it('waits with what comes after an act that waits for its units', () => {
    const one = policeAlone({
      resources: [van],
      decisions: [
        decision(
          'd1',
          'police',
          { drive: { takes: 20, needs: needs('van') }, talk: { takes: 10 } },
          inTurn,
        ),
      ],
    });
    one.take('d1', 'drive', 'talk');
    one.waitUntil(60);
    expect(one.started()).toEqual([
      ['d1/drive', 30],
      ['d1/talk', 50],
    ]);
  });

  it('keeps its order when lost capacity plans it anew', () => {
    const one = policeAlone({
      resources: [van, officers(4)],
      decisions: [
        decision(
          'd1',
          'police',
          { drive: { takes: 20, needs: needs('van') }, talk: { takes: 10 } },
          inTurn,
        ),
      ],
      acts: [
        standingAct('fewer', ['police'], {
          takes: 0,
          do: [effect('set', { name: 'officers', to: 1 })],
        }),
      ],
    });
    one.take('d1', 'drive', 'talk');
    one.act('fewer');
    one.waitUntil(60);
    expect(one.started().slice(1)).toEqual([
      ['d1/drive', 30],
      ['d1/talk', 50],
    ]);
  });
});

describe('lost capacity', () => {
  const driveThenLose = (to: number) =>
    policeAlone({
      resources: [{ ...van, count: 2 }, officers(2)],
      acts: [
        standingAct('drive', ['police'], { takes: 20, needs: needs('van', 2) }),
        standingAct('lose', ['police'], { takes: 0, do: [effect('set', { name: 'van', to })] }),
        standingAct('unrelated', ['police'], {
          takes: 0,
          do: [effect('set', { name: 'officers', to: 1 })],
        }),
      ],
    });

  it('lets fall what can never be done any more, and it may be asked for again', () => {
    const one = driveThenLose(1);
    one.act('drive');
    expect(one.refusesAct('drive')).toBe('not-open');
    one.act('lose');
    expect(one.happened('act.fell').map(({ ref }) => ref)).toEqual(['drive']);
    expect(one.refusesAct('drive')).toBe('no-capacity');
    one.waitUntil(200);
    expect(one.started().map(([ref]) => ref)).toEqual(['lose']);
  });

  it('leaves alone what still fits', () => {
    const one = driveThenLose(2);
    one.act('drive');
    one.act('unrelated');
    expect(one.happened('act.booked')).toHaveLength(1);
    one.waitUntil(60);
    expect(one.started()).toEqual([
      ['unrelated', 0],
      ['drive', 30],
    ]);
  });

  it('is also what an effect books', () => {
    const one = policeAlone({
      resources: [{ ...van, from: 30 }],
      acts: [
        standingAct('drive', ['police'], { takes: 20, needs: needs('van') }),
        standingAct('lend', ['police'], {
          takes: 0,
          do: [effect('book', { resource: 'van', count: 1, for: 100 })],
        }),
      ],
    });
    one.act('drive');
    one.act('lend');
    one.waitUntil(200);
    expect(one.started()).toEqual([
      ['lend', 0],
      ['drive', 100],
    ]);
  });
});

describe('a booked act', () => {
  it('has started only when its time has come', () => {
    const one = policeAlone({
      resources: [van],
      acts: [standingAct('drive', ['police'], { takes: 20, needs: needs('van') })],
      conditions: [{ id: 'begun', when: calls('started', 'drive') }],
    });
    const begun = () => one.table.conditions.get('begun')?.(one.world);
    one.act('drive');
    expect(begun()).toBe(false);
    one.waitUntil(30);
    expect(begun()).toBe(true);
  });
});
