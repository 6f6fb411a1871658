import { describe, expect, it } from 'vitest';
import { keptUntil, planOldRuns } from './old-runs.ts';
import type { RunSummary } from './run-summary.ts';

const now = new Date('2026-11-24T10:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();

function run(id: string, days: number, more: Partial<RunSummary> = {}): RunSummary {
  return {
    id,
    caseId: 'rest-area',
    title: 'Rest area, 02:10',
    held: ['police'],
    cut: null,
    clockStart: '2026-03-14T02:10+01:00',
    minute: 730,
    startedAt: daysAgo(days + 1),
    lastPlayedAt: daysAgo(days),
    acts: 7,
    isFinished: true,
    isDamaged: false,
    ...more,
  };
}

describe('a finished run older than 90 days', () => {
  it('is announced first, for the day a week from now', () => {
    expect(planOldRuns([run('old', 91), run('young', 89)], {}, now)).toMatchObject({
      toDelete: [],
      toAnnounce: [{ id: 'old' }],
      from: new Date('2026-12-01T10:00:00Z'),
      announced: { old: now.toISOString() },
    });
  });

  it('is deleted when it was announced a week ago', () => {
    const plan = planOldRuns([run('a', 98), run('b', 93)], { a: daysAgo(7), b: daysAgo(3) }, now);
    expect(plan.toDelete.map(({ id }) => id)).toEqual(['a']);
    expect(plan.announced).toEqual({ b: daysAgo(3) });
  });

  it('is kept until the day the debrief names, were it announced on the first day it is old', () => {
    const oldest = run('a', 97);
    expect(keptUntil(oldest)).toEqual(now);
    const told = { a: daysAgo(7) };
    expect(planOldRuns([oldest], told, now).toDelete).toHaveLength(1);
    const before = new Date(now.getTime() - 1);
    expect(planOldRuns([oldest], told, before).toDelete).toEqual([]);
  });

  it('is not deleted by a clock that stands wrong for a day', () => {
    const late = new Date('2099-01-01T00:00:00Z');
    const wrong = planOldRuns([run('a', 10)], {}, late);
    expect(wrong.toDelete).toEqual([]);
    expect(planOldRuns([run('a', 10)], wrong.announced, now)).toMatchObject({
      toDelete: [],
      announced: {},
    });
  });
});

it('an unfinished or damaged run is never deleted, however old and announced', () => {
  const told = { a: daysAgo(300), b: daysAgo(300) };
  const runs = [run('a', 400, { isFinished: false }), run('b', 400, { isDamaged: true })];
  expect(planOldRuns(runs, told, now)).toEqual({
    toDelete: [],
    toAnnounce: [],
    from: null,
    announced: {},
  });
});
