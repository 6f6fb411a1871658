/**
 * From the click on "Decide" to the painted "Written in the log", the disk in between: the built app, a browser profile
 * on a real disk, the processor slowed down four times. Bar: p95 of at least thirty acts under 100 ms. Beside it, taken
 * in turns with the runs, the least that an act can be on this machine.
 */
import { rmSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { browserLaunch } from '../browser-launch.ts';
import { DeskPage } from '../pages/desk-page.ts';
import { type ActTimes, watchWrites } from './act-times.ts';
import { openBareActs, timeBareActs } from './bare-act.ts';
import { serveBuiltApp } from './built-app.ts';
import { judge, median, percentile, printConditions, short } from './measuring.ts';
import { playDesk } from './play-desk.ts';

const ACTS = 36;
const SLOWDOWN = 4;
/** A private window keeps its database in memory; only a profile has a disk under it. */
const PROFILE = new URL('../../test-results/bench/profile', import.meta.url).pathname;

const app = await serveBuiltApp();
rmSync(PROFILE, { recursive: true, force: true });
const context = await chromium.launchPersistentContext(PROFILE, {
  ...browserLaunch(),
  baseURL: app.address,
  viewport: { width: 1366, height: 768 },
});
await watchWrites(context);
printConditions(
  `; Chromium ${context.browser()?.version()}, processor slowed down ${SLOWDOWN} times, ` +
    'profile on disk, 1366 x 768',
);

const acts: ActTimes[] = [];
const bareActs: ActTimes[] = [];
const bare = await openBareActs(context, app.address);
await slowDown(bare);
while (acts.length < ACTS) {
  const page = await context.newPage();
  await slowDown(page);
  const ofRun = await playDesk(new DeskPage(page), ACTS - acts.length);
  if (ofRun.length === 0) throw new Error('A run offered nothing to do.');
  console.log(`  run: ${ofRun.map((act) => total(act).toFixed(0)).join(' ')} ms`);
  acts.push(...ofRun);
  await page.close();
  bareActs.push(...(await timeBareActs(bare, ofRun.length)));
}
await context.close();
await app.close();

const parts: Record<string, (act: ActTimes) => number> = {
  'click until the write begins': ({ before }) => before,
  'until the disk has it': ({ disk }) => disk,
  'until it is painted': ({ after }) => after,
  'click to paint': total,
};
for (const [part, of] of Object.entries(parts)) printPart(part, acts.map(of));
console.log('  the least an act can be here:');
for (const [part, of] of Object.entries(parts)) printPart(part, bareActs.map(of));
judge([
  {
    what: `act to paint, p95 of ${acts.length}`,
    value: percentile(acts.map(total), 0.95),
    unit: 'ms',
    atMost: 100,
  },
]);

function total({ before, disk, after }: ActTimes): number {
  return before + disk + after;
}

async function slowDown(page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
}

function printPart(part: string, values: readonly number[]): void {
  console.log(
    `  ${part.padEnd(30)}median ${short(median(values))} ms, p95 ${short(percentile(values, 0.95))} ms, ` +
      `slowest ${short(Math.max(...values))} ms`,
  );
}
