import { beforeEach, describe, expect, test } from 'vitest';
import type { RunId } from '../shared/ids.ts';
import {
  beginTestRun,
  eventsIn,
  headerOf,
  note,
  openOwned,
  testScenario,
  valueOf,
} from '../testing/storage/device.ts';
import { failingDisk } from '../testing/storage/failing-disk.ts';
import { fakeTabs } from '../testing/storage/fake-tabs.ts';
import { createMemoryDatabase } from './database/memory-database.ts';
import { type DeviceStorage, openStorageOn } from './device-storage.ts';
import type { StorageHealth } from './health/storage-health.ts';
import type { RunSummary } from './runs/watch-runs.ts';

const newTab = fakeTabs('locks');
let disk: ReturnType<typeof failingDisk>;
let storage: DeviceStorage;
const openTab = () => openStorageOn({ ok: true, value: disk.database }, newTab());
const inMemory = { ok: true, value: { where: 'in-memory', because: 'storage/quota' } };
const onDisk = { ok: true, value: { where: 'on-disk' } };

beforeEach(async () => {
  disk = failingDisk(createMemoryDatabase());
  storage = await openTab();
});

describe('when the disk takes no more', () => {
  let run: RunId;
  beforeEach(async () => {
    run = await beginTestRun(storage);
  });

  test('an act is kept in memory, says so at once, and play goes on', async () => {
    const open = await openOwned(storage, run);
    await open.append(0, [note(0)]);
    disk.fail('storage/quota');
    expect(await open.append(1, [note(1)])).toEqual(inMemory);
    expect(await open.append(2, [note(2)])).toEqual(inMemory);
    expect(await eventsIn(storage, run)).toEqual([note(0), note(1), note(2)]);
    expect(await eventsIn(await openTab(), run)).toEqual([note(0)]);
  });

  test('a case that is brought lasts as long as the page, and says so', async () => {
    disk.fail('storage/quota');
    const brought = { scenario: testScenario, hash: 'a', card: {}, source: '' };
    expect(await storage.keepCase(brought)).toEqual({ isOnDisk: false });
    expect(await storage.loadCase(testScenario.id)).toMatchObject({ ok: true });
    expect(await (await openTab()).loadCase(testScenario.id)).toMatchObject({ ok: false });
  });

  test('acts that wait are written in order before the next act', async () => {
    const open = await openOwned(storage, run);
    disk.fail('storage/quota');
    await open.append(0, [note(0), note(1)]);
    await open.append(2, [note(2)]);
    disk.fail(null);
    expect(await open.append(3, [note(3)])).toEqual(onDisk);
    expect(await eventsIn(await openTab(), run)).toEqual([0, 1, 2, 3].map((seq) => note(seq)));
  });

  test('acts that wait are written when a person asks to try again', async () => {
    const open = await openOwned(storage, run);
    disk.fail('storage/quota');
    await open.append(0, [note(0)]);
    await storage.retryWaiting();
    expect((await storage.storageHealth()).waiting).toBe(1);
    disk.fail(null);
    await storage.retryWaiting();
    expect((await storage.storageHealth()).waiting).toBe(0);
    expect(await eventsIn(await openTab(), run)).toEqual([note(0)]);
  });

  test('an act that does not follow the acts that wait is refused', async () => {
    const open = await openOwned(storage, run);
    disk.fail('storage/quota');
    await open.append(0, [note(0)]);
    expect(await open.append(0, [note(0, 'other')])).toMatchObject({ trouble: 'storage/stale' });
    expect(await open.append(2, [note(2)])).toMatchObject({ trouble: 'storage/stale' });
    expect(await eventsIn(storage, run)).toEqual([note(0)]);
  });

  test('leaving the desk and coming back keeps what waits, and the run', async () => {
    const open = await openOwned(storage, run);
    disk.fail('storage/quota');
    await open.append(0, [note(0)]);
    await open.close();
    disk.fail(null);
    expect(valueOf(await (await openTab()).openRun(run)).state).toBe('elsewhere');
    const again = await openOwned(storage, run);
    expect(await again.append(1, [note(1)])).toEqual(onDisk);
    expect(await eventsIn(await openTab(), run)).toEqual([note(0), note(1)]);
  });

  test('an export has the acts that wait', async () => {
    const open = await openOwned(storage, run);
    disk.fail('storage/quota');
    await open.append(0, [note(0, 'only in memory')]);
    expect(valueOf(await storage.exportRun(run))).toContain('only in memory');
    expect(valueOf(await storage.exportAll())).toContain('only in memory');
  });

  test('the list counts the acts that wait and says that the run is kept in part', async () => {
    const open = await openOwned(storage, run);
    const seen: RunSummary[][] = [];
    storage.watchRuns((answer) => seen.push(valueOf(answer)));
    disk.fail('storage/quota');
    await open.append(0, [note(0)]);
    await expect.poll(() => seen.at(-1)).toMatchObject([{ id: run, kept: 'partly', acts: 1 }]);
  });

  test('acts that wait are set aside by name when another tab went on meanwhile', async () => {
    const open = await openOwned(storage, run);
    disk.fail('storage/quota');
    await open.append(0, [note(0, 'late')]);
    disk.fail(null);
    const other = await openTab();
    const two = valueOf(await other.openRun(run));
    valueOf(await two.takeOver());
    await two.append(0, [note(0, 'first')]);
    valueOf(await open.takeOver());
    const loaded = valueOf(await storage.loadRun(run));
    expect(loaded.events).toEqual([note(0, 'first')]);
    expect(loaded.setAside).toEqual([{ seq: 0, reason: 'overtaken' }]);
    const kept = valueOf(await storage.listDamaged());
    expect(kept.map(({ original }) => JSON.parse(original))).toEqual([note(0, 'late')]);
  });

  test('acts that wait survive a takeover in which the other tab did nothing', async () => {
    const open = await openOwned(storage, run);
    disk.fail('storage/quota');
    await open.append(0, [note(0)]);
    disk.fail(null);
    const two = valueOf(await (await openTab()).openRun(run));
    valueOf(await two.takeOver());
    expect(await open.append(1, [note(1)])).toMatchObject({ trouble: 'storage/lease-lost' });
    valueOf(await open.takeOver());
    expect(await open.append(1, [note(1)])).toEqual(onDisk);
    expect(await eventsIn(await openTab(), run)).toEqual([note(0), note(1)]);
  });

  test('a result that cannot be written is shown all the same and written later', async () => {
    const open = await openOwned(storage, run);
    disk.fail('storage/quota');
    await open.append(0, [note(0)]);
    const report = { score: 61 };
    valueOf(await storage.finishRun(run, 1, { rulesVersion: '1', report }));
    expect(valueOf(await storage.readResult(run))).toMatchObject({ report });
    disk.fail(null);
    await storage.retryWaiting();
    const next = await openTab();
    expect(valueOf(await next.readResult(run))).toMatchObject({ report });
    expect(valueOf(await next.loadRun(run)).run.status).toBe('finished');
  });

  test('a choice that was not sent is kept as long as the page', async () => {
    await storage.saveDraft(run, 'first', 'on disk');
    disk.fail('storage/quota');
    await storage.saveDraft(run, 'first', 'in memory');
    expect(await storage.readDraft(run, 'first')).toBe('in memory');
    disk.fail(null);
    await storage.saveDraft(run, 'first', 'on disk again');
    expect(await storage.readDraft(run, 'first')).toBe('on disk again');
  });
});

describe('a run begun while the disk takes no more', () => {
  let run: RunId;
  beforeEach(async () => {
    disk.fail('storage/quota');
    run = await beginTestRun(storage);
  });

  test('begins in memory, is listed and played like any other', async () => {
    const open = await openOwned(storage, run);
    expect(await open.append(0, [note(0)])).toEqual(inMemory);
    const seen: RunSummary[][] = [];
    storage.watchRuns((answer) => seen.push(valueOf(answer)));
    await expect.poll(() => seen.at(-1)).toMatchObject([{ id: run, kept: 'in-memory', acts: 1 }]);
  });

  test('moves to the disk with everything it has before the next act', async () => {
    const open = await openOwned(storage, run);
    await open.append(0, [note(0)]);
    await storage.saveDraft(run, 'first', ['a']);
    disk.fail(null);
    expect(await open.append(1, [note(1)])).toEqual(onDisk);
    const next = await openTab();
    const loaded = valueOf(await next.loadRun(run));
    expect(loaded.events).toEqual([note(0), note(1)]);
    expect(loaded.scenario).toEqual(testScenario);
    expect(await next.readDraft(run, 'first')).toEqual(['a']);
    expect(valueOf(await next.openRun(run)).state).toBe('elsewhere');
    expect((await storage.storageHealth()).runsInMemory).toBe(0);
  });

  test('leaves nothing behind when it is deleted', async () => {
    await (await openOwned(storage, run)).append(0, [note(0)]);
    disk.fail(null);
    valueOf(await storage.deleteRun(run));
    expect(await storage.loadRun(run)).toMatchObject({ trouble: 'storage/missing' });
    expect((await storage.storageHealth()).because).toBeNull();
  });
});

describe('the health of storage', () => {
  test('says that acts are only in memory, and why, until they are written', async () => {
    const run = await beginTestRun(storage);
    const open = await openOwned(storage, run);
    const seen: StorageHealth[] = [];
    storage.watchHealth((health) => seen.push(health));
    await expect.poll(() => seen.at(-1)).toMatchObject({ kind: 'best-effort', because: null });
    disk.fail('storage/quota');
    await open.append(0, [note(0)]);
    await expect
      .poll(() => seen.at(-1))
      .toMatchObject({ kind: 'memory-only', because: 'storage/quota', waiting: 1 });
    disk.fail(null);
    await storage.retryWaiting();
    await expect.poll(() => seen.at(-1)).toMatchObject({ kind: 'best-effort', waiting: 0 });
  });

  test('says what the browser promises and estimates', async () => {
    let isPersisted = false;
    const storageManager = {
      persisted: async () => isPersisted,
      persist: async () => (isPersisted = true),
      estimate: async () => ({ usage: 10, quota: 100 }),
    };
    const opened = { ok: true, value: disk.database } as const;
    const tab = await openStorageOn(opened, { ...newTab(), storageManager });
    expect(await tab.storageHealth()).toMatchObject({
      kind: 'best-effort',
      usedBytes: 10,
      quotaBytes: 100,
    });
    expect(await tab.requestPersistence()).toMatchObject({ kind: 'persistent' });
  });

  test('is known where the browser refuses to answer', async () => {
    const refuse = () => Promise.reject(new DOMException('no', 'SecurityError'));
    const storageManager = { persisted: refuse, persist: refuse, estimate: refuse };
    const opened = { ok: true, value: disk.database } as const;
    const tab = await openStorageOn(opened, { ...newTab(), storageManager });
    expect(await tab.requestPersistence()).toMatchObject({
      kind: 'best-effort',
      quotaBytes: null,
    });
  });
});

describe('where the browser keeps nothing', () => {
  beforeEach(async () => {
    storage = await openStorageOn({ ok: false, trouble: 'storage/blocked' }, newTab());
  });

  test('a run is begun, played, finished and exported in memory, and the health says so', async () => {
    const { run, because } = await storage.createRun({
      header: headerOf(testScenario),
      scenario: testScenario,
      alias: null,
    });
    expect(because).toBe('storage/blocked');
    const open = await openOwned(storage, run);
    expect(await open.append(0, [note(0)])).toEqual({
      ok: true,
      value: { where: 'in-memory', because: 'storage/blocked' },
    });
    valueOf(await storage.finishRun(run, 1, { rulesVersion: '1', report: 'done' }));
    expect(valueOf(await storage.readResult(run))).toMatchObject({ report: 'done' });
    expect(valueOf(await storage.exportAll())).toContain(run);
    expect(await storage.storageHealth()).toMatchObject({
      kind: 'blocked',
      because: 'storage/blocked',
    });
  });

  test('a run that may be on the disk is not called missing', async () => {
    const run = await beginTestRun(await openTab());
    const unknown = { ok: false, trouble: 'storage/blocked' };
    expect(await storage.loadRun(run)).toEqual(unknown);
    expect(await storage.openRun(run)).toEqual(unknown);
  });

  test('records and imported runs last as long as the page', async () => {
    await storage.savePreference('key', 1);
    expect(await storage.readPreference('key')).toBe(1);
    const other = await openTab();
    const run = await beginTestRun(other);
    const text = valueOf(await other.exportRun(run));
    expect(valueOf(await storage.importFile(text)).added).toMatchObject([{ run }]);
    expect(valueOf(await storage.loadRun(run)).scenario).toEqual(testScenario);
  });
});
