import { afterEach, describe, expect, test } from 'vitest';
import { headerOf, testScenario } from '../../src/testing/storage/device.ts';
import { Profile } from './profile.ts';
import { ADDRESSES, openTab } from './storage-page.ts';

const start = { header: headerOf(testScenario), scenario: testScenario, alias: null };
let profile: Profile;
afterEach(() => profile.end());

test('a full disk is told at once, play goes on, and what waited is written when there is room', async () => {
  profile = new Profile();
  const context = await profile.start();
  // Before anything is stored: an origin that holds data already ignores it.
  const blank = await context.newPage();
  const session = await context.newCDPSession(blank);
  const quota = { origin: ADDRESSES.https, quotaSize: 4 * 1024 * 1024 };
  await session.send('Storage.overrideQuotaForOrigin', quota);

  const page = await openTab(context, ADDRESSES.https);
  const filled = await page.evaluate(async (given) => {
    const { storage } = window;
    const [big, small] = [
      (await storage.createRun(given)).run,
      (await storage.createRun(given)).run,
    ];
    const [one, two] = [await storage.openRun(big), await storage.openRun(small)];
    if (!one.ok || !two.ok) throw new Error('not opened');
    let acts = 0;
    let full: unknown = null;
    for (; acts < 200 && full === null; acts += 1) {
      // Chance, because the browser packs what repeats itself before it counts bytes.
      const bytes = new Uint8Array(200_000);
      for (let at = 0; at < bytes.length; at += 50_000) {
        crypto.getRandomValues(bytes.subarray(at, at + 50_000));
      }
      const text = Array.from(bytes, (byte) => String.fromCharCode(32 + (byte % 90))).join('');
      const kept = await one.value.append(acts, [
        { seq: acts, at: 0, seat: 'police', type: 'note.written', text },
      ]);
      if (!kept.ok) throw new Error(kept.trouble);
      if (kept.value.where === 'in-memory') full = kept.value;
    }
    const health = await storage.storageHealth();
    const exported = await storage.exportRun(big);
    return { big, small, acts, full, health, exported: exported.ok ? exported.value.length : 0 };
  }, start);
  expect(filled.acts).toBeGreaterThan(10);
  expect(filled.full).toEqual({ where: 'in-memory', because: 'storage/quota' });
  expect(filled.health).toMatchObject({
    kind: 'memory-only',
    because: 'storage/quota',
    waiting: 1,
  });
  expect(filled.exported).toBeGreaterThan(filled.acts * 200_000);

  await session.send('Storage.overrideQuotaForOrigin', { origin: ADDRESSES.https });
  const health = await page.evaluate(async () => {
    await window.storage.retryWaiting();
    return window.storage.storageHealth();
  });
  expect(health).toMatchObject({ kind: 'best-effort', waiting: 0 });
  await profile.kill();

  const again = await openTab(await profile.start(), ADDRESSES.https);
  const kept = await again.evaluate(async (id) => window.storage.loadRun(id), filled.big);
  expect(kept.ok && kept.value.events.length).toBe(filled.acts);
}, 60_000);

describe('a browser that is told to keep nothing', () => {
  test.each(Object.entries(ADDRESSES))(
    'plays in memory and says so, on %s',
    async (_, address) => {
      profile = new Profile({ profile: { default_content_setting_values: { cookies: 2 } } });
      const page = await openTab(await profile.start(), address);
      const played = await page.evaluate(async (given) => {
        const { storage } = window;
        const { run, because } = await storage.createRun(given);
        const open = await storage.openRun(run);
        const kept = open.ok
          ? await open.value.append(0, [
              { seq: 0, at: 0, seat: 'police', type: 'note.written', text: 'note' },
            ])
          : open;
        const exported = await storage.exportAll();
        return {
          because,
          kept,
          health: await storage.storageHealth(),
          exported: exported.ok && exported.value.includes(run),
        };
      }, start);
      expect(played).toMatchObject({
        because: 'storage/blocked',
        kept: { ok: true, value: { where: 'in-memory', because: 'storage/blocked' } },
        health: { kind: 'blocked', because: 'storage/blocked' },
        exported: true,
      });
    },
    30_000,
  );
});
