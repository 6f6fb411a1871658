/**
 * The first visit on a slow phone: until the largest part of a screen is painted, with nothing kept, the processor
 * slowed down four times and the network at 1.6 Mbit/s with 150 ms to the server and back. Bars: library 2.2 s, desk
 * 2.8 s, median of five.
 */
import { type BrowserContext, chromium } from '@playwright/test';
import { browserLaunch } from '../browser-launch.ts';
import { DeskPage } from '../pages/desk-page.ts';
import { serveCompressedApp } from './compressed-app.ts';
import { type Bar, judge, median, printConditions, short } from './measuring.ts';

const VISITS = 5;
const SLOWDOWN = 4;
const BYTES_A_SECOND = 1_600_000 / 8;
const ROUND_TRIP_MS = 150;

const app = await serveCompressedApp();
const browser = await chromium.launch(browserLaunch());
const context = await browser.newContext({
  baseURL: app.address,
  viewport: { width: 360, height: 800 },
});
printConditions(
  `; Chromium ${browser.version()}, 360 x 800, processor slowed down ${SLOWDOWN} times, 1.6 Mbit/s`,
);
const bars: Bar[] = [await measure('library', app.address, 2.2)];
const page = await context.newPage();
const desk = new DeskPage(page);
await desk.begin('All four seats');
const run = page.url();
await page.close();
bars.push(await measure('desk', run, 2.8));
await browser.close();
await app.close();
judge(bars);

async function measure(screen: string, address: string, atMost: number): Promise<Bar> {
  const times: number[] = [];
  while (times.length < VISITS) times.push(await largestPaint(context, address));
  console.log(`  ${screen}: ${times.map((time) => short(time)).join(' ')} s`);
  return {
    what: `${screen}, largest paint of a first visit`,
    value: median(times),
    unit: 's',
    atMost,
  };
}

/** Seconds until the largest paint of a visit that finds nothing kept but the runs. */
async function largestPaint(of: BrowserContext, address: string): Promise<number> {
  const visit = await of.newPage();
  const devtools = await of.newCDPSession(visit);
  await devtools.send('Storage.clearDataForOrigin', {
    origin: new URL(address).origin,
    storageTypes: 'cache_storage,service_workers',
  });
  await devtools.send('Network.clearBrowserCache');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: ROUND_TRIP_MS,
    downloadThroughput: BYTES_A_SECOND,
    uploadThroughput: BYTES_A_SECOND,
  });
  await visit.goto(address);
  await visit.getByRole('main').waitFor();
  await visit.waitForLoadState('networkidle');
  const milliseconds = await visit.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN),
        ).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await visit.close();
  return milliseconds / 1000;
}
