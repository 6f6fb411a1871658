import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ProfileId } from '../../shared/ids.ts';
import { beginTestRun, eventsIn, note, openOwned, valueOf } from '../../testing/storage/device.ts';
import { openRaw, writeFixture } from '../../testing/storage/raw-database.ts';
import { openStorageIn } from '../device-storage.ts';
import { browserSurroundings } from '../surroundings.ts';
import { databaseName } from '../database/database.ts';
import { type DeviceProfiles, openProfilesIn } from './device-profiles.ts';
import { FIRST_PROFILE } from './first-profile.ts';
import version1 from './fixtures/list-version-1.json';

let count = 0;
let base: string;
let moment: number;
let profiles: DeviceProfiles;

const surroundings = () => ({ ...browserSurroundings(), now: () => moment });
const openTab = (id: ProfileId) => openStorageIn(browserSurroundings(), databaseName(id, base));

beforeEach(async () => {
  count += 1;
  base = `shared-${count}`;
  moment = Date.UTC(2026, 2, 14, 8);
  profiles = valueOf(await openProfilesIn(surroundings(), base));
});
afterEach(() => profiles.close());

/** A tab that does not answer when a database is to be deleted. */
async function openFrozenTab(id: ProfileId): Promise<IDBDatabase> {
  (await openTab(id)).close();
  return openRaw(databaseName(id, base));
}

function countRuns(raw: IDBDatabase): Promise<number> {
  return new Promise((resolve) => {
    const request = raw.transaction('runs').objectStore('runs').count();
    request.addEventListener('success', () => resolve(request.result));
  });
}

const listed = async (of = profiles) => valueOf(await of.list());
const aliases = async () => (await listed()).map(({ alias }) => alias);
const add = async (alias: string, pin: string | null = null) =>
  valueOf(await profiles.add(alias, pin));

describe('the list', () => {
  test('is empty until somebody makes a profile; then the first one is in it too', async () => {
    expect(await listed()).toEqual([]);
    await add('Heron');
    expect(await listed()).toMatchObject([
      { id: FIRST_PROFILE, alias: null, hasPin: false },
      { alias: 'Heron', hasPin: false, madeAt: '2026-03-14T08:00:00.000Z' },
    ]);
  });

  test('has the first profile alone when that got a name', async () => {
    valueOf(await profiles.rename(FIRST_PROFILE, '  Grey \n Wagtail '));
    expect(await aliases()).toEqual(['Grey Wagtail']);
  });

  test('is in the order in which profiles were made, and told anew in another tab', async () => {
    const other = valueOf(await openProfilesIn(surroundings(), base));
    const told: (string | null)[][] = [];
    other.watch((answer) => told.push(valueOf(answer).map(({ alias }) => alias)));
    for (const alias of ['Stork', 'Heron', 'Crane']) {
      moment += 1000;
      await add(alias);
    }
    await expect.poll(() => told.at(-1)).toEqual([null, 'Stork', 'Heron', 'Crane']);
    other.close();
  });

  test('keeps neither the PIN nor its hash from pages, and the PIN from the disk', async () => {
    const { id } = await add('Heron', '2580');
    expect(Object.keys((await listed())[1] ?? {})).not.toContain('pin');
    const raw = await openRaw(`${base}-profiles`);
    const row = await new Promise((resolve) => {
      const request = raw.transaction('profiles').objectStore('profiles').get(id);
      request.addEventListener('success', () => resolve(request.result));
    });
    raw.close();
    expect(row).toMatchObject({ pin: { kind: 'scrypt', cost: 16_384 } });
    expect(JSON.stringify(row)).not.toContain('2580');
  });

  test.each([
    ['  ', null, 'profile/no-alias'],
    ['x'.repeat(41), null, 'profile/alias-long'],
    ['HERON', null, 'profile/alias-taken'],
    ['Stork', '123', 'profile/pin-shape'],
    ['Stork', '123456789', 'profile/pin-shape'],
    ['Stork', '12a4', 'profile/pin-shape'],
  ])('refuses %j with the PIN %j: %s', async (alias, pin, trouble) => {
    await add('Heron');
    expect(await profiles.add(alias, pin)).toEqual({ ok: false, trouble });
    expect(await listed()).toHaveLength(2);
  });

  test('lets two people who make a profile at once both have it', async () => {
    const other = valueOf(await openProfilesIn(surroundings(), base));
    await Promise.all([add('Heron'), other.add('Stork', null)]);
    expect(new Set(await aliases())).toEqual(new Set(['Heron', 'Stork', null]));
    other.close();
  });

  test('refuses changes of a profile that was deleted meanwhile', async () => {
    const { id } = await add('Heron');
    await profiles.remove(id);
    expect(await profiles.rename(id, 'Stork')).toMatchObject({ trouble: 'profile/missing' });
    expect(await profiles.tryPin(id, '2580')).toMatchObject({ trouble: 'profile/missing' });
    expect(await aliases()).toEqual([null]);
  });

  test('lets somebody take the name of a profile that is leaving', async () => {
    const { id } = await add('Heron');
    const frozen = await openFrozenTab(id);
    valueOf(await profiles.remove(id));
    await add('Heron');
    frozen.close();
    expect(await aliases()).toEqual([null, 'Heron', 'Heron']);
  });

  test('of version 1 is read as it was written', async () => {
    await writeFixture('old-profiles', version1);
    const old = valueOf(await openProfilesIn(surroundings(), 'old'));
    expect(await listed(old)).toMatchObject([
      { id: 'first', alias: 'Grey Wagtail', hasPin: false },
      { alias: 'Heron', hasPin: true, oldRuns: { count: 2, from: '2026-03-21T08:00:00.000Z' } },
    ]);
    const [, heron] = version1.stores.profiles.rows.map(({ id }) => id as ProfileId);
    expect(heron && (await old.tryPin(heron, '2580'))).toEqual({
      ok: true,
      value: { is: 'right' },
    });
    old.close();
  });

  test('of a newer version is left alone', async () => {
    await writeFixture(`newer-profiles`, { ...version1, nativeVersion: 20 });
    expect(await openProfilesIn(surroundings(), 'newer')).toEqual({
      ok: false,
      trouble: 'storage/newer-version',
    });
  });
});

describe('a PIN', () => {
  test('is right or wrong, can be changed and taken away', async () => {
    const { id } = await add('Heron', '2580');
    expect(valueOf(await profiles.tryPin(id, '2581'))).toEqual({ is: 'wrong', wait: 0 });
    expect(valueOf(await profiles.tryPin(id, '2580'))).toEqual({ is: 'right' });
    valueOf(await profiles.changePin(id, '00001111'));
    expect(valueOf(await profiles.tryPin(id, '2580'))).toEqual({ is: 'wrong', wait: 0 });
    expect(valueOf(await profiles.tryPin(id, '00001111'))).toEqual({ is: 'right' });
    valueOf(await profiles.changePin(id, null));
    expect((await listed())[1]).toMatchObject({ hasPin: false });
  });

  test('slows down after five wrong tries, also in a tab opened later, and never locks', async () => {
    const { id } = await add('Heron', '2580');
    const waits = [];
    for (let tries = 1; tries <= 5; tries += 1) {
      const answer = valueOf(await profiles.tryPin(id, '0000'));
      waits.push(answer.is === 'wrong' && answer.wait);
    }
    expect(waits).toEqual([0, 0, 0, 0, 30]);
    const later = valueOf(await openProfilesIn(surroundings(), base));
    moment += 10_000;
    expect(valueOf(await later.tryPin(id, '2580'))).toEqual({ is: 'too-soon', wait: 20 });
    moment += 20_000;
    expect(valueOf(await later.tryPin(id, '0000'))).toEqual({ is: 'wrong', wait: 60 });
    moment += 60_000;
    expect(valueOf(await later.tryPin(id, '2580'))).toEqual({ is: 'right' });
    expect(valueOf(await later.tryPin(id, '0000'))).toEqual({ is: 'wrong', wait: 0 });
    later.close();
  });

  test('is looked at while the page is drawn', async () => {
    const { id } = await add('Heron', '2580');
    let isOver = false;
    let frames = 0;
    const draw = () => {
      frames += 1;
      if (!isOver) requestAnimationFrame(draw);
    };
    requestAnimationFrame(draw);
    await profiles.tryPin(id, '2580');
    isOver = true;
    // A hash in one piece lets the browser draw once before it and once after.
    expect(frames).toBeGreaterThan(2);
  });
});

describe('the runs of a profile', () => {
  test('are its own, in two tabs at once', async () => {
    const heron = await add('Heron');
    const [first, second] = [await openTab(FIRST_PROFILE), await openTab(heron.id)];
    const [one, two] = [await beginTestRun(first), await beginTestRun(second)];
    await (await openOwned(first, one)).append(0, [note(0, 'of the first')]);
    await (await openOwned(second, two)).append(0, [note(0, 'of Heron')]);
    await first.savePreference('lastExport', '2026-03-14');
    await first.saveNotepad(one, 'police', 'Ask about the second phone.');
    expect(await first.loadRun(two)).toEqual({ ok: false, trouble: 'storage/missing' });
    expect(await second.loadRun(one)).toEqual({ ok: false, trouble: 'storage/missing' });
    expect(await second.readPreference('lastExport')).toBeNull();
    expect(await second.readNotepads(one)).toEqual({});
    expect(valueOf(await second.exportAll())).not.toContain('of the first');
    first.close();
    second.close();
  });

  test('go with it, and those of others stay', async () => {
    const heron = await add('Heron');
    const first = await openTab(FIRST_PROFILE);
    const kept = await beginTestRun(first);
    const before = await openTab(heron.id);
    const gone = await beginTestRun(before);
    await before.saveNotepad(gone, 'police', 'Ask about the second phone.');
    before.close();
    valueOf(await profiles.remove(heron.id));
    await expect
      .poll(async () => (await indexedDB.databases()).map(({ name }) => name))
      .not.toContain(databaseName(heron.id, base));
    const after = await openTab(heron.id);
    expect(await after.loadRun(gone)).toMatchObject({ trouble: 'storage/missing' });
    expect(await after.readNotepads(gone)).toEqual({});
    expect(await eventsIn(first, kept)).toEqual([]);
    after.close();
    first.close();
  });

  test('go also while another tab has the profile open; what that tab does then is refused', async () => {
    const heron = await add('Heron');
    const other = await openTab(heron.id);
    const run = await beginTestRun(other);
    const open = await openOwned(other, run);
    await open.append(0, [note(0)]);
    valueOf(await profiles.remove(heron.id));
    expect(await open.append(1, [note(1)])).toMatchObject({ trouble: 'storage/missing' });
    other.close();
  });

  test('go at once also where a tab holds up the deletion; the next start does the rest', async () => {
    const heron = await add('Heron', '2580');
    const before = await openTab(heron.id);
    await beginTestRun(before);
    before.close();
    const frozen = await openFrozenTab(heron.id);
    valueOf(await profiles.remove(heron.id));
    expect(await countRuns(frozen)).toBe(0);
    expect((await listed())[1]).toMatchObject({ alias: 'Heron', isLeaving: true });
    expect(await profiles.tryPin(heron.id, '2580')).toMatchObject({ trouble: 'profile/missing' });
    frozen.close();
    const next = valueOf(await openProfilesIn(surroundings(), base));
    await expect.poll(async () => (await listed(next)).map(({ id }) => id)).toEqual(['first']);
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).not.toContain(databaseName(heron.id, base));
    next.close();
  });

  test('of the first profile go with it too, and leave a first profile for whoever comes', async () => {
    const tab = await openTab(FIRST_PROFILE);
    const run = await beginTestRun(tab);
    valueOf(await profiles.changePin(FIRST_PROFILE, '2580'));
    valueOf(await profiles.remove(FIRST_PROFILE));
    expect(await tab.loadRun(run)).toMatchObject({ trouble: 'storage/missing' });
    expect(await listed()).toEqual([]);
    const next = await beginTestRun(tab);
    expect(await eventsIn(tab, next)).toEqual([]);
    tab.close();
  });
});

test('what is said of old runs is said until the profile is used', async () => {
  const { id } = await add('Heron');
  const oldRuns = { count: 2, from: '2026-03-21T08:00:00.000Z' };
  valueOf(await profiles.markTidied(id, oldRuns));
  expect((await listed())[1]).toMatchObject({ oldRuns, tidiedAt: '2026-03-14T08:00:00.000Z' });
  moment += 60_000;
  valueOf(await profiles.markUsed(id));
  expect((await listed())[1]).toMatchObject({
    oldRuns: null,
    lastUsedAt: '2026-03-14T08:01:00.000Z',
  });
});
