import { expect, test } from 'vitest';
import { asId, type RunId } from '../../shared/ids.ts';
import {
  beginTestRun,
  eventsIn,
  note,
  openOwned,
  testScenario,
  valueOf,
} from '../../testing/storage/device.ts';
import { openRaw, readBack, writeFixture } from '../../testing/storage/raw-database.ts';
import { openStorageIn } from '../device-storage.ts';
import type { StorageHealth } from '../health/storage-health.ts';
import { browserSurroundings } from '../surroundings.ts';
import version1 from './fixtures/version-1.json';
import version2 from './fixtures/version-2.json';

const openTab = (name: string) => openStorageIn(browserSurroundings(), name);
const [played, finished] = version1.stores.runs.rows.map(({ id }) => asId<RunId>(id)) as [
  RunId,
  RunId,
];

test.each([
  [1, version1],
  [2, version2],
])(
  'a device that was last used with version %i has all its runs and plays on',
  async (version, fixture) => {
    await writeFixture(`old-${version}`, fixture);
    const storage = await openTab(`old-${version}`);
    const loaded = valueOf(await storage.loadRun(played));
    expect(loaded).toMatchObject({ run: { alias: 'Heron', nextSeq: 3 }, setAside: [] });
    expect(loaded.scenario).toEqual(testScenario);
    expect(loaded.events.map(({ seq }) => seq)).toEqual([0, 1, 2]);
    expect(await storage.readDraft(played, 'first')).toEqual({ options: ['a'] });
    expect(await storage.readPreference('lastExport')).toBe('2026-03-14T08:00:00.000Z');
    expect(valueOf(await storage.readResult(finished))).toMatchObject({ report: { score: 61 } });
    expect(valueOf(await storage.listDamaged())).toHaveLength(1);
    const open = await openOwned(storage, played);
    expect(await open.append(3, [note(3)])).toEqual({ ok: true, value: { where: 'on-disk' } });
    storage.close();
  },
);

test('a device of version 1 has room for cases, one of version 2 has its cases', async () => {
  await writeFixture('without-cases', version1);
  const before = await openTab('without-cases');
  const brought = { scenario: testScenario, hash: 'a', card: { title: 'Mine' }, source: 'id: x' };
  expect(await before.keepCase(brought)).toEqual({ isOnDisk: true });
  expect(await before.loadCase(testScenario.id)).toMatchObject({ value: { source: 'id: x' } });
  before.close();

  await writeFixture('with-cases', version2);
  const after = await openTab('with-cases');
  expect(valueOf(await after.loadCase('test-case'))).toMatchObject({
    scenario: testScenario,
    source: 'format: 1\nid: test-case\n',
  });
  after.close();
});

test('a device of version 2 has room for notepads', async () => {
  await writeFixture('without-notepads', version2);
  const storage = await openTab('without-notepads');
  await storage.saveNotepad(played, 'police', 'Look at the wire.');
  expect(await storage.readNotepads(played)).toEqual({ police: 'Look at the wire.' });
  expect(await storage.readDraft(played, 'first')).toEqual({ options: ['a'] });
  storage.close();
});

test('tables of a newer version are left alone, and the health says so', async () => {
  const notepads = { keyPath: ['run', 'seat'], rows: [] };
  const newer = { nativeVersion: 40, stores: { ...version2.stores, notepads } };
  await writeFixture('newer', newer);
  const storage = await openTab('newer');
  expect(await storage.storageHealth()).toMatchObject({
    kind: 'blocked',
    because: 'storage/newer-version',
  });
  const run = await beginTestRun(storage);
  expect(await (await openOwned(storage, run)).append(0, [note(0)])).toMatchObject({
    value: { where: 'in-memory', because: 'storage/newer-version' },
  });
  storage.close();
  expect(await readBack('newer')).toEqual(newer);
});

test('a newer program in another tab is let in at once; this one says so and plays on', async () => {
  const storage = await openTab('overtaken');
  const run = await beginTestRun(storage);
  const open = await openOwned(storage, run);
  await open.append(0, [note(0)]);
  const told: StorageHealth[] = [];
  storage.watchHealth((health) => told.push(health));

  const newer = await openRaw('overtaken', 40);
  await expect.poll(() => told.at(-1)?.because).toBe('storage/newer-version');
  expect(await open.append(1, [note(1)])).toEqual({
    ok: true,
    value: { where: 'in-memory', because: 'storage/newer-version' },
  });
  expect((await storage.storageHealth()).kind).toBe('memory-only');
  newer.close();
  storage.close();
  const events = (await readBack('overtaken')).stores.events;
  expect(events?.rows).toMatchObject([{ run, seq: 0 }]);
});

test('a run deleted with all the data of the site is missing, not half there', async () => {
  const storage = await openTab('cleared');
  const run = await beginTestRun(storage);
  const open = await openOwned(storage, run);
  await open.append(0, [note(0)]);
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('cleared');
    request.addEventListener('success', resolve);
    request.addEventListener('error', reject);
  });
  expect(await open.append(1, [note(1)])).toMatchObject({ trouble: 'storage/missing' });
  const next = await beginTestRun(storage);
  expect(await eventsIn(storage, next)).toEqual([]);
  storage.close();
});
