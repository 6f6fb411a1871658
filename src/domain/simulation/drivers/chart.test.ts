import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { calls, decision, playableCase, variable } from '../../../testing/playable-case.ts';
import { allSeats } from '../../../testing/play-log.ts';
import type { PlayableScenario } from '../../scenario/index.ts';
import { compileCase } from '../compile/compile-case.ts';
import { compileChart, stagesOf } from './chart.ts';

type Stage = PlayableScenario['tracks'][number]['stages'][number];
const stage = (id: string, parts: Partial<Stage> = {}): Stage => ({
  id,
  title: null,
  goTo: [],
  enter: [],
  start: null,
  stages: [],
  ...parts,
});

const table = compileCase(
  playableCase({
    decisions: [decision('d1', 'police', { a: { takes: 0 } })],
    variables: [{ id: 'never', type: 'bool', start: false }],
    tracks: [
      {
        id: 'main',
        start: 'first',
        stages: [
          stage('first', {
            start: 'scene',
            goTo: [
              { stage: 'second', when: variable('never') },
              { stage: 'third', when: calls('in_stage', 'main', 'first.station') },
            ],
            stages: [
              stage('scene', { goTo: [{ stage: 'station', when: calls('done', 'd1') }] }),
              stage('station'),
            ],
          }),
          stage('second'),
          stage('third', { start: 'inner', stages: [stage('inner'), stage('other')] }),
        ],
      },
      { id: 'side', start: 'only', stages: [stage('only')] },
    ],
  }),
  { ...allSeats, held: ['police'] },
);

describe('the chart of a case', () => {
  it('has a region for each track and starts in the nested stage that is named', () => {
    const actor = createActor(compileChart(table)).start();
    expect(actor.getSnapshot().value).toEqual({ main: { first: 'scene' }, side: 'only' });
  });

  it('moves by the first rule that holds, one stage at a time, until nothing moves', () => {
    const actor = createActor(compileChart(table)).start();
    actor.send({
      type: 'logged',
      event: {
        seq: 0,
        at: 0,
        seat: 'police',
        type: 'decision.taken',
        decision: 'd1',
        options: ['a'],
      },
    });
    const { value, context } = actor.getSnapshot();
    expect(value).toEqual({ main: { third: 'inner' }, side: 'only' });
    expect(
      context.world.journal.flatMap((entry) =>
        entry.kind === 'stage.entered' ? [`${entry.track}.${entry.stage}`] : [],
      ),
    ).toEqual([
      'main.first',
      'main.first.scene',
      'side.only',
      'main.first.station',
      'main.third',
      'main.third.inner',
    ]);
  });

  it('leaves the snapshot before an input as it was', () => {
    const actor = createActor(compileChart(table)).start();
    const before = actor.getSnapshot().context.world;
    const text = JSON.stringify(before);
    actor.send({
      type: 'logged',
      event: { seq: 0, at: 0, seat: 'police', type: 'note.written', text: 'Cold.' },
    });
    expect(actor.getSnapshot().context.world).not.toBe(before);
    expect(JSON.stringify(before)).toBe(text);
  });
});

describe('the stages a state value stands for', () => {
  it.each([
    ['one track', { main: 'a' }, ['main.a']],
    ['nested stages', { main: { a: { b: 'c' } } }, ['main.a.b.c']],
    ['several tracks', { main: 'a', side: { x: 'y' } }, ['main.a', 'side.x.y']],
    ['no value', null, []],
  ])('%s', (_, value, stages) => {
    expect(stagesOf(value)).toEqual(stages);
  });
});
