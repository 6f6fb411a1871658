import type { BrowserContext, Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RunId } from '../../src/shared/ids.ts';
import type { OpenRun } from '../../src/storage/index.ts';
import { headerOf, testScenario } from '../../src/testing/storage/device.ts';
import { Profile } from './profile.ts';
import { ADDRESSES, openTab } from './storage-page.ts';

declare global {
  interface Window {
    run: OpenRun;
    told: number;
  }
}

const start = { header: headerOf(testScenario), scenario: testScenario, alias: null };
const profile = new Profile();
let context: BrowserContext;
beforeAll(async () => {
  context = await profile.start();
});
afterAll(() => profile.end());

describe.each(Object.entries(ADDRESSES))('on %s', (_, address) => {
  let first: Page;
  let second: Page;
  let run: RunId;
  beforeEach(async () => {
    first = await openTab(context, address);
    second = await openTab(context, address);
    run = await first.evaluate(async (given) => (await window.storage.createRun(given)).run, start);
    await openRun(first);
    return async () => {
      await first.close();
      await second.close();
    };
  });

  /** Opens the run in a tab, and counts there how often the tab is told that it lost it. */
  function openRun(page: Page) {
    return page.evaluate(async (id) => {
      const open = await window.storage.openRun(id);
      if (!open.ok) return open.trouble;
      window.run = open.value;
      window.told = 0;
      open.value.onLost(() => (window.told += 1));
      return open.value.state;
    }, run);
  }

  function append(page: Page, seq: number) {
    return page.evaluate(
      (at) =>
        window.run.append(at, [
          { seq: at, at: 0, seat: 'police', type: 'note.written', text: 'note' },
        ]),
      seq,
    );
  }

  test('the browser offers what the address lets it', async () => {
    const hasLocks = await first.evaluate(() => 'locks' in navigator);
    expect(hasLocks).toBe(address === ADDRESSES.https);
  });

  test('the second tab says so, takes over, and the first is told and cannot write', async () => {
    expect(await first.evaluate(() => window.run.state)).toBe('owner');
    expect(await openRun(second)).toBe('elsewhere');
    expect(await append(second, 0)).toMatchObject({ trouble: 'storage/lease-lost' });
    await second.evaluate(() => window.run.takeOver());
    expect(await append(second, 0)).toMatchObject({ value: { where: 'on-disk' } });
    await expect.poll(() => first.evaluate(() => window.told), { timeout: 5000 }).toBe(1);
    expect(await append(first, 1)).toMatchObject({ trouble: 'storage/lease-lost' });
  });

  test('a run whose tab was closed is free', async () => {
    await first.close();
    expect(await openRun(second)).toBe('owner');
  });

  test('a page that was loaded again has its run', async () => {
    await append(first, 0);
    await first.reload();
    await first.waitForFunction(() => 'storage' in window);
    expect(await openRun(first)).toBe('owner');
    expect(await append(first, 1)).toMatchObject({ value: { where: 'on-disk' } });
  });

  test('a page that crashed leaves its run free', async () => {
    const crashed = first.waitForEvent('crash');
    const session = await context.newCDPSession(first);
    void session.send('Page.crash').catch(() => null); // nobody is left to answer
    await crashed;
    expect(await openRun(second)).toBe('owner');
  });

  test('a frozen tab that wakes after a takeover writes nothing and is told', async () => {
    const session = await context.newCDPSession(first);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await openRun(second);
    await second.evaluate(() => window.run.takeOver());
    expect(await append(second, 0)).toMatchObject({ value: { where: 'on-disk' } });
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    expect(await append(first, 0)).toMatchObject({ trouble: 'storage/lease-lost' });
    await expect.poll(() => first.evaluate(() => window.told), { timeout: 5000 }).toBe(1);
  });

  test('the list in one tab follows the acts of another', async () => {
    await second.evaluate((id) => {
      window.storage.watchRun(id)((answer) => {
        document.title = answer.ok && answer.value ? `${answer.value.acts} acts` : 'none';
      });
    }, run);
    await append(first, 0);
    await expect.poll(() => second.title()).toBe('1 acts');
  });
});
