import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunId } from '../../src/shared/ids.ts';
import { headerOf, testScenario } from '../../src/testing/storage/device.ts';
import { Profile } from './profile.ts';
import { ADDRESSES, openTab } from './storage-page.ts';

declare global {
  interface Window {
    acknowledge(count: number): Promise<void>;
  }
}

describe.each(Object.entries(ADDRESSES))('on %s', (_, address) => {
  let profile: Profile;
  beforeAll(() => {
    profile = new Profile();
  });
  afterAll(() => profile.end());

  test('a browser killed in the middle of play has every acknowledged act, and plays on', async () => {
    const { run, because } = await createRun(await openTab(await profile.start(), address));
    expect(because).toBe(null); // only a disk outlives the browser
    await profile.kill();
    let acknowledged = 0;
    for (const milliseconds of [120, 310, 90, 240]) {
      const context = await profile.start();
      await context.exposeBinding('acknowledge', (_source, count: number) => {
        acknowledged = count;
      });
      let page = await openTab(context, address);
      let found = await findRun(page, run);
      // After a crash a disk may need longer than a person waits; then the page says so, and is opened again.
      for (let again = 0; again < 3 && found.state === 'storage/unavailable'; again += 1) {
        await page.close();
        page = await openTab(context, address);
        found = await findRun(page, run);
      }
      expect(found.state).toBe('owner');
      expect(found.setAside).toEqual([]);
      expect(found.seqs).toEqual([...found.seqs.keys()]);
      expect(found.seqs.length).toBeGreaterThanOrEqual(acknowledged);
      expect(found.seqs.length % 2).toBe(0);

      // Plays without a pause until it is killed. Each act is two events: half an act must never be found.
      void page
        .evaluate(async (id) => {
          const open = await window.storage.openRun(id);
          const loaded = await window.storage.loadRun(id);
          if (!open.ok || !loaded.ok) return;
          for (let seq = loaded.value.events.length; ; seq += 2) {
            const kept = await open.value.append(seq, [
              { seq, at: 0, seat: 'police', type: 'note.written', text: `act ${seq}` },
              { seq: seq + 1, at: 0, seat: 'police', type: 'seat.stoodBy', until: null },
            ]);
            if (!kept.ok || kept.value.where !== 'on-disk') return;
            void window.acknowledge(seq + 2);
          }
        }, run)
        .catch(() => null); // the page is killed under it
      const before = acknowledged;
      await expect.poll(() => acknowledged, { timeout: 10_000 }).toBeGreaterThan(before);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      await profile.kill();
    }
    expect(acknowledged).toBeGreaterThan(50);
  }, 120_000);

  test('what was saved of a notepad is there after the browser was killed', async () => {
    const before = await openTab(await profile.start(), address);
    const { run } = await createRun(before);
    await before.evaluate(async (id) => {
      for (const text of ['Who', 'Who tied', 'Who tied the door?'])
        await window.storage.saveNotepad(id, 'police', text);
    }, run);
    await profile.kill();
    const after = await openTab(await profile.start(), address);
    const notepads = await after.evaluate((id) => window.storage.readNotepads(id), run);
    expect(notepads).toEqual({ police: 'Who tied the door?' });
  }, 60_000);
});

function createRun(page: Page) {
  return page.evaluate((given) => window.storage.createRun(given), {
    header: headerOf(testScenario),
    scenario: testScenario,
    alias: null,
  });
}

/** What a tab finds of a run: whether it may play it, or why not, and what of its log is there. */
function findRun(page: Page, run: RunId) {
  return page.evaluate(async (id) => {
    const open = await window.storage.openRun(id);
    const loaded = await window.storage.loadRun(id);
    return {
      state: open.ok ? open.value.state : open.trouble,
      seqs: loaded.ok ? loaded.value.events.map(({ seq }) => seq) : [],
      setAside: loaded.ok ? loaded.value.setAside : loaded.trouble,
    };
  }, run);
}
