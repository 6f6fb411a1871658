import { describe, expect, it } from 'vitest';
import { minimalScenario } from '../../../testing/minimal-scenario.ts';
import { problemsOf } from '../../../testing/problems-of.ts';

const inject = (way: string) =>
  minimalScenario(
    `injects:\n  call: { ${way}from: The guard, to: all, channel: call, say: Come. }\n`,
  );

describe('an inject', () => {
  it.each([['at: PT5M, '], ['when: now() > 5, '], ['trainer: true, ']])('comes by %j', (way) => {
    expect(problemsOf(inject(way))).toEqual([]);
  });

  it('comes in one way only', () => {
    expect(problemsOf(inject('at: PT5M, when: now() > 5, '))).toEqual([
      'inject/several-triggers at injects.call: at, when',
    ]);
  });

  it('that nothing sends is noted; `trainer: false` sends nothing', () => {
    expect(problemsOf(inject(''))).toEqual(['inject/never-sent at injects.call: call']);
    expect(problemsOf(inject('trainer: false, '))).toEqual([
      'inject/never-sent at injects.call: call',
    ]);
  });

  it('may be sent by an effect', () => {
    expect(
      problemsOf(inject(''), ['takes: PT30M,', 'takes: PT30M, do: [{ inject: [call] }],']),
    ).toEqual([]);
  });
});
