import { describe, expect, it } from 'vitest';
import { minimalScenario } from '../../../testing/minimal-scenario.ts';
import { problemsOf } from '../../../testing/problems-of.ts';

const limit = (more: string) =>
  minimalScenario(`limits:\n  custody: { say: Hold, starts: PT0M, met-by: [police], ${more} }\n`);

describe('the length of a limit', () => {
  it('comes from the law pack of the jurisdiction', () => {
    expect(problemsOf(limit('point: police-custody-limit'))).toEqual([]);
  });

  it('may be written out if it is the same, in any unit', () => {
    expect(problemsOf(limit('point: police-custody-limit, length: PT48H'))).toEqual([]);
    expect(problemsOf(limit('point: police-custody-limit, length: P2D'))).toEqual([]);
  });

  it('may differ only as an assumption', () => {
    expect(problemsOf(limit('point: police-custody-limit, length: PT24H'))).toEqual([
      'limit/other-length at limits.custody.length: PT24H -> PT48H',
    ]);
    expect(
      problemsOf(limit('point: police-custody-limit, length: PT24H, confidence: assumed')),
    ).toEqual([]);
    expect(
      problemsOf(limit('point: police-custody-limit, length: PT24H, confidence: high')),
    ).toHaveLength(1);
  });

  it('must be given, as an assumption, where the law pack has none', () => {
    expect(problemsOf(limit('point: best-interests'))).toEqual([
      'limit/no-length at limits.custody.point: best-interests',
    ]);
    expect(problemsOf(limit('point: best-interests, length: PT24H'))).toEqual([
      'limit/not-in-law at limits.custody.length: PT24H',
    ]);
    expect(problemsOf(limit('point: best-interests, length: PT24H, confidence: assumed'))).toEqual(
      [],
    );
  });

  it('is not judged for a point that does not exist', () => {
    expect(problemsOf(limit('point: custody'))).toEqual([
      'unknown/law-point at limits.custody.point: custody',
    ]);
  });
});

describe('a limit', () => {
  it('that nothing starts is noted', () => {
    expect(problemsOf(limit('point: police-custody-limit'), ['starts: PT0M, ', ''])).toEqual([
      'limit/never-starts at limits.custody: custody',
    ]);
    expect(
      problemsOf(
        limit('point: police-custody-limit'),
        ['starts: PT0M, ', ''],
        ['takes: PT30M,', 'takes: PT30M, do: [{ start-limit: custody }],'],
      ),
    ).toEqual([]);
  });
});
