/**
 * How fast the rules run: the bulk driver and the XState chart on the same logs, and inkjs beside them on a story of
 * the same size. Bar: bulk is at least five times as fast as the chart.
 */
import { createActor } from 'xstate';
import {
  apply,
  begin,
  compileCase,
  compileChart,
  eventsThatCount,
  replay,
} from '../../src/domain/simulation/index.ts';
import { randomLog, seededDraw } from '../../src/testing/random-play.ts';
import { allSeats, type MeasuredCase, measuredCases } from './cases.ts';
import { inkStoryLike, walkInk } from './ink-story.ts';
import { type Bar, judge, median, printConditions, short, timeInTurns } from './measuring.ts';

const ROUNDS = 7;

printConditions(`; median of ${ROUNDS} rounds in turns, the same seeded random logs for all`);
// A log of everything a case can hold, and one as long as a person's run, where beginning a world weighs more.
judge(
  measuredCases().flatMap((one) => [
    measure(one, { what: 'whole logs', most: 2000, count: 12 }),
    measure(one, { what: 'runs', most: 100, count: 80 }),
  ]),
);

type Logs = {
  what: string;
  /** Inputs of one log, at most. */
  most: number;
  count: number;
};

function measure({ name, scenario }: MeasuredCase, { what, most, count }: Logs): Bar {
  const table = compileCase(scenario, allSeats);
  const chart = compileChart(table);
  const story = inkStoryLike(table);
  const logs = Array.from({ length: count }, (_, seed) =>
    eventsThatCount(randomLog(table, seededDraw(seed + 1), most)),
  );
  const times = timeInTurns(ROUNDS, {
    bulk: () => {
      for (const log of logs) {
        const world = begin(table);
        for (const event of log) apply(table, world, event);
      }
    },
    replay: () => {
      for (const log of logs) replay(table, log);
    },
    chart: () => {
      for (const log of logs) {
        const actor = createActor(chart).start();
        for (const event of log) actor.send({ type: 'logged', event });
        actor.stop();
      }
    },
    ink: () => {
      logs.forEach((log, seed) => walkInk(story, seededDraw(seed + 1), log.length));
    },
  });

  const events = logs.reduce((sum, log) => sum + log.length, 0);
  const perSecond = (program: keyof typeof times) => (events / median(times[program])) * 1000;
  const ratios = times.bulk.map((ms, round) => (times.chart[round] ?? 0) / ms);
  console.log(
    `\n${name}, ${what}: ${table.decisions.length} decisions, ${table.acts.length} acts, ` +
      `${table.stages.length} stages; ${short(events)} events in ${count} logs`,
  );
  const rows = {
    'bulk driver': `${short(perSecond('bulk'))} events/s`,
    'replay (bulk, each input checked first)': `${short(perSecond('replay'))} events/s`,
    'XState chart': `${short(perSecond('chart'))} events/s`,
    'inkjs, story of the same size': `${short(perSecond('ink'))} choices/s`,
    'bulk : chart': `${short(median(ratios))} : 1`,
    'bulk : inkjs': `${short(perSecond('bulk') / perSecond('ink'))} : 1`,
    'chart : inkjs': `${short(perSecond('chart') / perSecond('ink'))} : 1`,
  };
  for (const [row, figure] of Object.entries(rows)) console.log(`  ${row.padEnd(42)}${figure}`);
  return {
    what: `${name}, ${what}: bulk to chart`,
    value: median(ratios),
    unit: 'times',
    atLeast: 5,
  };
}
