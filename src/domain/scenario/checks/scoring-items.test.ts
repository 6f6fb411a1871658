import { describe, expect, it } from 'vitest';
import { everyKeyScenario } from '../../../testing/every-key-scenario.ts';
import { problemsOf } from '../../../testing/problems-of.ts';

describe('scored items', () => {
  it('of timing have three lengths that do not fall', () => {
    const lengths = 'full-until: PT1H, falls-until: PT1H, none-after: PT1H';
    expect(
      problemsOf(everyKeyScenario, [
        lengths,
        'full-until: PT1H, falls-until: PT30M, none-after: PT10M',
      ]),
    ).toEqual([
      'timing/order at scoring.timing.1.falls-until: PT30M',
      'timing/order at scoring.timing.1.none-after: PT10M',
    ]);
  });

  it('of sharing go from one seat to another, and a part earns no more than all', () => {
    expect(
      problemsOf(everyKeyScenario, ['from: cso, to: police', 'from: police, to: police']),
    ).toEqual(['sharing/same-seat at scoring.sharing.0.to: police']);
    expect(
      problemsOf(
        everyKeyScenario,
        ['share-threat, points: 3', 'share-threat, points: 1'],
        ['some-points: 1', 'some-points: 2'],
      ),
    ).toEqual(['sharing/points at scoring.sharing.0.some-points']);
  });

  it('of proportionality give a distance to every option and to no other', () => {
    expect(
      problemsOf(everyKeyScenario, [
        'distance: { child-bed: 0, with-uncle: -3 }',
        'distance: { child-bad: 0, with-uncle: -3 }',
      ]),
    ).toEqual([
      'proportionality/no-distance at scoring.proportionality.0.distance: child-bed',
      'unknown/option at scoring.proportionality.0.distance.child-bad: child-bad -> child-bed',
    ]);
  });

  it('of reasons are about a decision that offers chips', () => {
    expect(
      problemsOf(everyKeyScenario, ['decision: first-hour, note', 'decision: bed, note']),
    ).toEqual(['reason/no-chips at scoring.reasons.0.decision: bed']);
  });
});
