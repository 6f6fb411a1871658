/**
 * A debrief before it is drawn: a log of a hundred acts replayed and scored in Chromium with its processor slowed down
 * four times. Bar: 30 ms on a page that has been in use, median of 20. The first time on a fresh page, when the engine has
 * compiled nothing yet, is printed beside it.
 */
import { chromium } from '@playwright/test';
import { compileCase, type LogEvent } from '../../src/domain/simulation/index.ts';
import { randomLog, seededDraw } from '../../src/testing/random-play.ts';
import { browserLaunch } from '../browser-launch.ts';
import { allSeats, type MeasuredCase, measuredCases } from './cases.ts';
import { buildDomainScript } from './domain-bundle.ts';
import type * as Domain from './domain-in-browser.ts';
import { type Bar, judge, median, percentile, printConditions, short } from './measuring.ts';

const FRESH_PAGES = 7;
const WARM_UP = 10;
const TIMES = 20;
const ACTS = 100;
const SLOWDOWN = 4;

declare const domain: typeof Domain;

const script = await buildDomainScript();
const browser = await chromium.launch(browserLaunch());
printConditions(`; Chromium ${browser.version()}, processor slowed down ${SLOWDOWN} times`);
const bars: Bar[] = [];
for (const one of measuredCases()) bars.push(...(await measure(one)));
await browser.close();
judge(bars);

async function measure({ name, scenario }: MeasuredCase): Promise<Bar[]> {
  const log = logOfActs(scenario);
  const run = { scenario, settings: allSeats, log };
  const first: Domain.Times[] = [];
  for (let page = 0; page < FRESH_PAGES; page++) first.push(...(await timesOnFreshPage(run, 1)));
  const inUse = (await timesOnFreshPage(run, WARM_UP + TIMES)).slice(WARM_UP);

  console.log(
    `\n${name}: ${countActs(log)} acts, ${log.length} inputs with the waiting between them`,
  );
  printTimes(`first time, ${FRESH_PAGES} pages`, first);
  printTimes(`in use, ${TIMES} times`, inUse);
  return [
    {
      what: `${name}: replay and score on a page in use, median`,
      value: median(inUse.map(replayAndScore)),
      unit: 'ms',
      atMost: 30,
    },
  ];
}

async function timesOnFreshPage(run: Domain.RunFile, count: number): Promise<Domain.Times[]> {
  // A context of its own brings a process of its own, which knows no compiled code.
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addScriptTag({ content: script });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const times = await page.evaluate(
    ({ run, count }) => Array.from({ length: count }, () => domain.timeScoring(run)),
    { run, count },
  );
  await context.close();
  return times;
}

function printTimes(when: string, times: readonly Domain.Times[]): void {
  const parts = {
    'compile the case': ({ compile }: Domain.Times) => compile,
    replay: ({ replay }: Domain.Times) => replay,
    'score the team': ({ score }: Domain.Times) => score,
    'replay and score': replayAndScore,
  };
  for (const [part, of] of Object.entries(parts)) {
    const values = times.map(of);
    console.log(
      `  ${when.padEnd(20)}${part.padEnd(18)}median ${short(median(values))} ms, ` +
        `p95 ${short(percentile(values, 0.95))} ms`,
    );
  }
}

function replayAndScore({ replay, score }: Domain.Times): number {
  return replay + score;
}

/**
 * The log that is nearest to the wanted number of acts, cut where it is reached. Standing by and the clock come along
 * with acts and are none.
 */
function logOfActs(scenario: MeasuredCase['scenario']): LogEvent[] {
  const table = compileCase(scenario, allSeats);
  const logs = Array.from({ length: 40 }, (_, seed) => randomLog(table, seededDraw(seed + 1)));
  const longest = logs.reduce((best, log) => (countActs(log) > countActs(best) ? log : best));
  const last = longest.filter(isAct)[ACTS - 1];
  return last ? longest.slice(0, last.seq + 1) : longest;
}

function countActs(log: readonly LogEvent[]): number {
  return log.filter(isAct).length;
}

function isAct({ type }: LogEvent): boolean {
  return type !== 'clock.advanced' && type !== 'seat.stoodBy';
}
