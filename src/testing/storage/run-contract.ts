import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId, type RunId } from '../../shared/ids.ts';
import type { DeviceStorage, RunSummary } from '../../storage/index.ts';
import { playableCase } from '../playable-case.ts';
import {
  beginTestRun,
  eventsIn,
  headerOf,
  note,
  openOwned,
  type TestDevice,
  testScenario,
  valueOf,
} from './device.ts';

/** What every disk must do for runs. */
export function describeRuns(openDevice: () => Promise<TestDevice>): void {
  describe('runs', () => {
    let device: TestDevice;
    let storage: DeviceStorage;
    beforeEach(async () => {
      device = await openDevice();
      storage = await device.openTab();
    });
    afterEach(() => device.end());

    test('a run begins with its header, its scenario and no events', async () => {
      const run = await beginTestRun(storage);
      const loaded = valueOf(await storage.loadRun(run));
      expect(loaded).toMatchObject({
        run: { id: run, title: 'Test case', nextSeq: 0, acts: 0, status: 'playing' },
        events: [],
        setAside: [],
      });
      expect(loaded.run.header).toEqual(headerOf(testScenario));
      expect(loaded.scenario).toEqual(testScenario);
    });

    test('an acknowledged act is there for the next tab', async () => {
      const run = await beginTestRun(storage);
      const open = await openOwned(storage, run);
      expect(await open.append(0, [note(0)])).toEqual({ ok: true, value: { where: 'on-disk' } });
      expect(await eventsIn(await device.openTab(), run)).toEqual([note(0)]);
    });

    test('an act is kept with what followed from it, and counted once', async () => {
      const run = await beginTestRun(storage);
      const open = await openOwned(storage, run);
      await open.append(0, [
        note(0),
        { seq: 1, at: 0, seat: 'police', type: 'seat.stoodBy', until: 30 },
        { seq: 2, at: 30, seat: null, type: 'clock.advanced', to: 30 },
      ]);
      const loaded = valueOf(await storage.loadRun(run));
      expect(loaded.run).toMatchObject({ nextSeq: 3, acts: 1, lastCaseMinute: 30 });
      expect(loaded.events.map(({ type }) => type)).toEqual([
        'note.written',
        'seat.stoodBy',
        'clock.advanced',
      ]);
    });

    test('appends that overlap are written in the order they were asked for', async () => {
      const run = await beginTestRun(storage);
      const open = await openOwned(storage, run);
      await Promise.all([0, 1, 2, 3, 4].map((seq) => open.append(seq, [note(seq)])));
      expect(await eventsIn(storage, run)).toEqual([0, 1, 2, 3, 4].map((seq) => note(seq)));
    });

    test('an act for a place of the log that is taken is refused, and the log stays', async () => {
      const run = await beginTestRun(storage);
      const open = await openOwned(storage, run);
      await open.append(0, [note(0, 'first')]);
      expect(await open.append(0, [note(0, 'second')])).toEqual({
        ok: false,
        trouble: 'storage/stale',
      });
      expect(await eventsIn(storage, run)).toEqual([note(0, 'first')]);
    });

    test('an act beyond the end of the log is refused', async () => {
      const run = await beginTestRun(storage);
      const open = await openOwned(storage, run);
      expect(await open.append(1, [note(1)])).toMatchObject({ trouble: 'storage/stale' });
      expect(await eventsIn(storage, run)).toEqual([]);
    });

    test('runs do not see each other', async () => {
      const [one, two] = [await beginTestRun(storage), await beginTestRun(storage)];
      await (await openOwned(storage, one)).append(0, [note(0, 'one')]);
      await (await openOwned(storage, two)).append(0, [note(0, 'two')]);
      expect(await eventsIn(storage, one)).toEqual([note(0, 'one')]);
      expect(await eventsIn(storage, two)).toEqual([note(0, 'two')]);
    });

    test('a run that is not here is named as missing', async () => {
      const nowhere = asId<RunId>('nowhere');
      const missing = { ok: false, trouble: 'storage/missing' };
      expect(await storage.loadRun(nowhere)).toEqual(missing);
      expect(await storage.openRun(nowhere)).toEqual(missing);
      expect(await storage.changeAlias(nowhere, 'A')).toEqual(missing);
    });

    test('a person is called by the alias of their choice, or by none', async () => {
      const run = await beginTestRun(storage);
      await storage.changeAlias(run, 'Heron');
      expect(valueOf(await storage.loadRun(run)).run.alias).toBe('Heron');
      await storage.changeAlias(run, null);
      expect(valueOf(await storage.loadRun(run)).run.alias).toBeNull();
    });

    test('a finished run has its result and takes no more acts', async () => {
      const run = await beginTestRun(storage);
      const open = await openOwned(storage, run);
      await open.append(0, [note(0)]);
      const report = { score: 61, items: [{ id: 'a', because: '<b>text</b>' }] };
      valueOf(await storage.finishRun(run, 1, { rulesVersion: '1', report }));
      expect(valueOf(await storage.readResult(run))).toMatchObject({ rulesVersion: '1', report });
      expect(valueOf(await storage.loadRun(run)).run.status).toBe('finished');
      expect(await open.append(1, [note(1)])).toMatchObject({ trouble: 'storage/finished' });
    });

    test('a result that is there is never rewritten', async () => {
      const run = await beginTestRun(storage);
      valueOf(await storage.finishRun(run, 0, { rulesVersion: '1', report: 'old' }));
      const again = valueOf(await storage.finishRun(run, 0, { rulesVersion: '2', report: 'new' }));
      expect(again).toMatchObject({ rulesVersion: '1', report: 'old' });
      expect(valueOf(await storage.readResult(run))).toMatchObject({ report: 'old' });
    });

    test('a result made from a shorter log is refused', async () => {
      const run = await beginTestRun(storage);
      await (await openOwned(storage, run)).append(0, [note(0)]);
      const refused = await storage.finishRun(run, 0, { rulesVersion: '1', report: null });
      expect(refused).toMatchObject({ trouble: 'storage/stale' });
      expect(valueOf(await storage.readResult(run))).toBeNull();
    });

    test('a deleted run leaves nothing behind', async () => {
      const run = await beginTestRun(storage);
      const open = await openOwned(storage, run);
      await open.append(0, [note(0)]);
      await storage.saveDraft(run, 'first', ['a']);
      valueOf(await storage.deleteRun(run));
      expect(await open.append(1, [note(1)])).toMatchObject({ trouble: 'storage/missing' });
      const left = await device.disk.read(
        ['runs', 'events', 'scenarios', 'drafts', 'leases'],
        async (tables) => [
          ...(await tables.runs.all()),
          ...(await tables.events.all()),
          ...(await tables.scenarios.all()),
          ...(await tables.drafts.all()),
          ...(await tables.leases.all()),
        ],
      );
      expect(valueOf(left)).toEqual([]);
    });

    test('a scenario stays as long as a run needs it', async () => {
      const [one, two] = [await beginTestRun(storage), await beginTestRun(storage)];
      await storage.deleteRun(one);
      expect(valueOf(await storage.loadRun(two)).scenario).toEqual(testScenario);
    });

    test('each run keeps the scenario it was played with', async () => {
      const newer = playableCase({ version: '2.0.0', title: 'Test case, revised' });
      const [one, two] = [await beginTestRun(storage), await beginTestRun(storage, newer)];
      expect(valueOf(await storage.loadRun(one)).scenario?.title).toBe('Test case');
      expect(valueOf(await storage.loadRun(two)).scenario?.title).toBe('Test case, revised');
    });

    test('who watches the list hears of runs and acts in another tab', async () => {
      const seen: RunSummary[][] = [];
      const end = storage.watchRuns((answer) => seen.push(valueOf(answer)));
      const other = await device.openTab();
      const run = await beginTestRun(other);
      await (await openOwned(other, run)).append(0, [note(0)]);
      await expect
        .poll(() => seen.at(-1))
        .toMatchObject([{ id: run, acts: 1, kept: 'on-disk', isDamaged: false }]);
      end();
    });

    test('who watches one run hears that it was deleted', async () => {
      const run = await beginTestRun(storage);
      const seen: (RunSummary | null)[] = [];
      const end = storage.watchRun(run)((answer) => seen.push(valueOf(answer)));
      await expect.poll(() => seen.at(-1)?.id).toBe(run);
      await storage.deleteRun(run);
      await expect.poll(() => seen.at(-1)).toBeNull();
      end();
    });

    test('the run that was played last is listed first', async () => {
      const [one, two] = [await beginTestRun(storage), await beginTestRun(storage)];
      await new Promise((resolve) => setTimeout(resolve, 5));
      await (await openOwned(storage, one)).append(0, [note(0)]);
      const seen: RunSummary[][] = [];
      const end = storage.watchRuns((answer) => seen.push(valueOf(answer)));
      await expect.poll(() => seen.at(-1)?.map(({ id }) => id)).toEqual([one, two]);
      end();
    });
  });
}
