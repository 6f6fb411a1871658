import { expect, test } from 'vitest';
import { compileCase, type Input, replay } from '../../../domain/simulation/index.ts';
import { decision, playableCase, standingAct } from '../../../testing/playable-case.ts';
import { allSeats } from '../../../testing/play-log.ts';
import { chartAt, worldOf } from './case-chart.ts';
import { foresee, nextAfter } from './foresee.ts';
import type { OpenRun } from './open-run.ts';
import { runAfter } from './run-after.ts';
import { seatView } from './seat-view.ts';

const scenario = playableCase({
  clock: { start: '2026-03-14T02:10+01:00', offset: 60, latest: 600 },
  decisions: [decision('d1', 'police', { a: {}, b: {} })],
  acts: [standingAct('walk', ['police'], { repeatable: true })],
});
const wall = '2026-11-25T10:00:00Z';
const choose = (option: string): Input => ({
  type: 'decision.taken',
  decision: 'd1',
  options: [option],
});

function newRun(): OpenRun {
  const table = compileCase(scenario, { ...allSeats, held: ['police' as const] });
  return {
    header: {
      scenario: scenario.id,
      version: '1.0.0',
      contentHash: '',
      lawVersion: '',
      rulesVersion: '1',
      settings: table.settings,
    },
    table,
    languageOf: () => 'en',
    chart: chartAt(table, replay(table, []).world),
    events: [],
    drafts: null,
    setAside: 0,
    isFinished: false,
    isKept: true,
  };
}

test('what was foreseen is what happens, with the time at which it was sent', () => {
  const run = newRun();
  foresee(run, 'police', choose('a'));
  const { events, refusal, after } = nextAfter(run, 'police', choose('a'), wall);
  const unforeseen = nextAfter(newRun(), 'police', choose('a'), wall);
  const worked = runAfter(newRun(), unforeseen.events);
  if (!after) throw new Error('Nothing was foreseen.');
  expect({ events, refusal }).toEqual({ events: unforeseen.events, refusal: null });
  expect(after.events).toEqual(worked.events);
  expect(JSON.stringify(worldOf(after.chart))).toBe(JSON.stringify(worldOf(worked.chart)));
  expect(seatView(after, 'police')).toEqual(seatView(worked, 'police'));
});

test('something else that is sent is worked out anew', () => {
  const run = newRun();
  foresee(run, 'police', choose('a'));
  expect(nextAfter(run, 'police', choose('b'), wall).events).toMatchObject([{ options: ['b'] }]);
  expect(nextAfter(newRun(), 'police', choose('a'), wall).after).toBeNull();
});

test('what would be refused is refused when it is sent', () => {
  const run = newRun();
  foresee(run, 'cso', choose('a'));
  const { events, refusal } = nextAfter(run, 'cso', choose('a'), wall);
  expect(events).toEqual([]);
  expect(refusal).not.toBeNull();
});
