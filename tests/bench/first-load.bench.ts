/**
 * How much JavaScript a person waits for: what the built app requests until its page rests, each file through gzip -9.
 * Bars: library 150 KB, desk 210 KB (1 KB is 1024 bytes).
 */
import { gzipSync } from 'node:zlib';
import { type BrowserContext, chromium } from '@playwright/test';
import { browserLaunch } from '../browser-launch.ts';
import { DeskPage } from '../pages/desk-page.ts';
import { serveBuiltApp } from './built-app.ts';
import { type Bar, judge, printConditions, short } from './measuring.ts';

const app = await serveBuiltApp();
const browser = await chromium.launch(browserLaunch());
printConditions(`; Chromium ${browser.version()}`);
const context = await browser.newContext({ baseURL: app.address });

const bars: Bar[] = [await measure('library', '#/', 150)];
const page = await context.newPage();
await new DeskPage(page).begin('All four seats');
const run = new URL(page.url()).hash;
await page.close();
bars.push(await measure('desk', run, 210));

await browser.close();
await app.close();
judge(bars);

async function measure(screen: string, address: string, atMost: number): Promise<Bar> {
  const scripts = await scriptsOf(context, new URL(address, app.address).href);
  const sizes = await Promise.all(
    scripts.map(async (url) => {
      const text = await (await fetch(url)).arrayBuffer();
      return { url, kilobytes: gzipSync(text, { level: 9 }).length / 1024 };
    }),
  );
  console.log(`\n${screen}`);
  for (const { url, kilobytes } of sizes)
    console.log(`  ${short(kilobytes).padStart(6)} KB  ${new URL(url).pathname}`);
  const value = sizes.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
  return { what: `${screen}, JavaScript through gzip`, value, unit: 'KB', atMost };
}

/** Addresses of all scripts a page loads, preloaded and lazy ones and workers included. */
async function scriptsOf(context: BrowserContext, address: string): Promise<string[]> {
  const page = await context.newPage();
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) scripts.add(request.url());
  });
  await page.goto(address);
  await page.getByRole('main').waitFor();
  await page.waitForLoadState('networkidle');
  await page.close();
  return [...scripts];
}
