/**
 * `npm run soak`: fifty plays of the built app, each ended by killing the browser at a random moment. Every act that the
 * screen called written must be there when the browser starts again, and the run must go on where it stopped.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { seats } from '../../src/domain/scenario/index.ts';
import { seededDraw } from '../../src/testing/random-play.ts';
import { serveBuiltApp } from '../bench/built-app.ts';
import { chooseSomething, passTime } from '../bench/play-desk.ts';
import { DeskPage } from '../pages/desk-page.ts';
import { Profile } from './profile.ts';

const PLAYS = 50;
const LONGEST_MS = 5000;

const draw = seededDraw(1);
const app = await serveBuiltApp();
const profile = new Profile();
const faults: string[] = [];
/** The run in play, with the acts that the screen has called written: when, and what. */
let run: { address: string; written: Set<string> } | null = null;
let [acts, runs] = [0, 0];

for (let play = 1; play <= PLAYS; play += 1) {
  const context = await startBrowser();
  const desk = new DeskPage(await context.newPage());
  if (run) {
    const kept = await openAgain(desk, run.address);
    const missing = run.written.size - kept.acts;
    if (missing > 0) faults.push(`play ${play}: ${missing} acts missing`);
    if (!kept.isWhole) faults.push(`play ${play}: the log has a gap`);
  }
  if (!run || (await desk.toDebrief.isVisible())) {
    await desk.begin('All four seats');
    run = { address: desk.page.url(), written: new Set() };
    runs += 1;
  }
  const before = run.written.size;
  const playing = playOn(desk).catch(() => null); // the browser is killed under it
  await new Promise((resolve) => setTimeout(resolve, 200 + draw(LONGEST_MS)));
  await profile.kill();
  await playing;
  acts += run.written.size - before;
}
await profile.end();
await app.close();

console.log(
  `${PLAYS} plays killed, ${runs} runs, ${acts} acts called written, ${faults.length} faults`,
);
for (const fault of faults) console.log(`  ${fault}`);
if (faults.length > 0 || acts < PLAYS) process.exitCode = 1;

async function startBrowser(): Promise<BrowserContext> {
  const context = await profile.start({ baseURL: app.address });
  await context.exposeBinding('written', (_source, act: string) => run?.written.add(act));
  // tsx wraps every function that has a name in a helper of this name, also those that are sent to the page.
  await context.addInitScript('globalThis.__name = (named) => named');
  await context.addInitScript(() => {
    new MutationObserver(() => {
      const title = [...document.querySelectorAll('strong')].find((one) =>
        one.textContent.startsWith('Written in the log'),
      );
      const band = title?.parentElement?.cloneNode(true);
      if (!(band instanceof Element)) return;
      for (const button of band.querySelectorAll('button')) button.remove();
      Reflect.get(window, 'written')(band.textContent);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return context;
}

/** Opens the run again, and looks into the database what of it is kept. */
async function openAgain({ page, clock, toDebrief }: DeskPage, address: string) {
  await page.goto(address);
  await clock.or(toDebrief).first().waitFor();
  return readLog(page, decodeURIComponent(new URL(address).hash.split('/')[2] ?? ''));
}

function readLog(page: Page, id: string) {
  return page.evaluate(async (wanted) => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('caseroute'));
    const rows: { run: string; seq: number; event: string }[] = await done(
      database.transaction('events').objectStore('events').getAll(),
    );
    database.close();
    const log = rows.filter((row) => row.run === wanted).sort((a, b) => a.seq - b.seq);
    const events = log.map(({ event }) => JSON.parse(event));
    return {
      acts: events.filter(({ seat, type }) => seat !== null && type !== 'seat.stoodBy').length,
      isWhole: log.every(({ seq }, i) => seq === i),
    };
  }, id);
}

/** Each seat does the first thing on offer, then time passes. */
async function playOn(desk: DeskPage): Promise<void> {
  while (!(await desk.toDebrief.isVisible())) {
    for (const seat of seats) {
      await desk.seat(seat).click();
      const commit = await chooseSomething(desk);
      await commit?.click();
      if (commit) await desk.page.getByText('Written in the log').first().waitFor();
    }
    await passTime(desk);
  }
}
