import { describe, expect, it } from 'vitest';
import { minimalScenario } from '../../../testing/minimal-scenario.ts';
import { problemsOf } from '../../../testing/problems-of.ts';

const tracks = (stages: string) =>
  minimalScenario(`tracks:\n  case:\n    start: night\n    stages: ${stages}\n`);

describe('stages', () => {
  it('lead to stages beside them', () => {
    expect(problemsOf(tracks('{ night: { go-to: [{ stage: day }] }, day: {} }'))).toEqual([]);
    expect(problemsOf(tracks('{ night: { go-to: [{ stage: dai }] }, day: {} }'))).toEqual([
      'stage/not-a-sibling at tracks.case.stages.night.go-to.0.stage: dai -> day',
    ]);
  });

  it('lead neither to themselves nor into another group', () => {
    expect(problemsOf(tracks('{ night: { go-to: [{ stage: night, when: now() > 1 }] } }'))).toEqual(
      ['stage/not-a-sibling at tracks.case.stages.night.go-to.0.stage: night'],
    );
    expect(
      problemsOf(
        tracks(
          '{ night: { go-to: [{ stage: noon }] }, day: { start: noon, stages: { noon: {} } } }',
        ),
      ),
    ).toEqual(['stage/not-a-sibling at tracks.case.stages.night.go-to.0.stage: noon']);
  });

  it('with stages inside say where they begin', () => {
    expect(problemsOf(tracks('{ night: { stages: { early: {} } } }'))).toEqual([
      'stage/no-start at tracks.case.stages.night.stages',
    ]);
    expect(problemsOf(tracks('{ night: { start: late, stages: { early: {} } } }'))).toEqual([
      'stage/not-a-sibling at tracks.case.stages.night.start: late',
    ]);
  });

  it('hold the start of their track', () => {
    expect(problemsOf(tracks('{ day: {} }'))).toEqual([
      'stage/not-a-sibling at tracks.case.start: night',
    ]);
  });
});
