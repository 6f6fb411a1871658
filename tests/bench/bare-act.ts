import type { BrowserContext, Page } from '@playwright/test';
import { type ActTimes, timeAct } from './act-times.ts';

/**
 * The least that an act can be on this machine: one record written with the same durability, one word changed on an
 * otherwise empty page. What the desk takes is told beside it.
 */
const PAGE = `<!doctype html><title>Bare act</title>
  <p><strong>Written in the log</strong> <span>0</span></p>
  <button>Decide</button>
  <script>
    const opening = indexedDB.open('bare-act', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('acts', { keyPath: 'seq' });
    const [count, button] = [document.querySelector('span'), document.querySelector('button')];
    let seq = 0;
    button.onclick = () => {
      const transaction = opening.result.transaction('acts', 'readwrite', { durability: 'strict' });
      transaction.objectStore('acts').put({ seq: seq++ });
      transaction.addEventListener('complete', () => { count.textContent = seq; });
    };
  </script>`;

/** A page of the same context, so that browser, profile and disk are the same. */
export async function openBareActs(context: BrowserContext, address: string): Promise<Page> {
  await context.route('**/bare-act', (route) =>
    route.fulfill({ contentType: 'text/html', body: PAGE }),
  );
  const page = await context.newPage();
  await page.goto(new URL('bare-act', address).href);
  return page;
}

export async function timeBareActs(page: Page, count: number): Promise<ActTimes[]> {
  await page.bringToFront();
  const times: ActTimes[] = [];
  while (times.length < count) {
    await page.waitForTimeout(300); // as on the desk
    times.push(await timeAct(page, () => page.mouse.click(30, 65)));
  }
  return times;
}
