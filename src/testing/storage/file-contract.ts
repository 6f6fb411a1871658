import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RunId } from '../../shared/ids.ts';
import type { DeviceStorage } from '../../storage/index.ts';
import {
  beginTestRun,
  eventsIn,
  note,
  openOwned,
  type TestDevice,
  testScenario,
  valueOf,
} from './device.ts';

/** What becomes of runs that leave a device as a file and come to one. */
export function describeFiles(openDevice: () => Promise<TestDevice>): void {
  describe('files of runs', () => {
    let here: TestDevice;
    let there: TestDevice;
    let from: DeviceStorage;
    let to: DeviceStorage;
    beforeEach(async () => {
      [here, there] = [await openDevice(), await openDevice()];
      [from, to] = [await here.openTab(), await there.openTab()];
    });
    afterEach(async () => {
      await here.end();
      await there.end();
    });

    async function beginRunWith(storage: DeviceStorage, texts: string[]): Promise<RunId> {
      const run = await beginTestRun(storage);
      const open = await openOwned(storage, run);
      for (const [seq, text] of texts.entries()) valueOf(await open.append(seq, [note(seq, text)]));
      await open.close();
      return run;
    }

    test('a run is the same on another device: log, scenario, alias, result', async () => {
      const run = await beginRunWith(from, ['one', 'two <script>alert(1)</script> č \u2028 "']);
      await from.changeAlias(run, 'Heron');
      const report = { score: 61, deep: [{ __html: '<img src=x onerror=alert(1)>' }] };
      valueOf(await from.finishRun(run, 2, { rulesVersion: '1', report }));
      const text = valueOf(await from.exportRun(run));

      expect(valueOf(await to.importFile(text))).toEqual({
        added: [{ run, title: 'Test case', isCopy: false }],
        skipped: [],
        problems: [],
      });
      expect(await to.loadRun(run)).toEqual(await from.loadRun(run));
      expect(await to.readResult(run)).toEqual(await from.readResult(run));
    });

    test('private notes leave the device only in one run whose owner asked for it', async () => {
      const run = await beginRunWith(from, ['one']);
      await from.saveNotepad(run, 'police', 'PRIVATE');
      for (const text of [await from.exportRun(run), await from.exportAll()])
        expect(valueOf(text)).not.toContain('PRIVATE');

      const text = valueOf(await from.exportRun(run, { withNotepads: true }));
      valueOf(await to.importFile(text));
      expect(await to.readNotepads(run)).toEqual({ police: 'PRIVATE' });
      await to.saveNotepad(run, 'police', 'CHANGED HERE');
      valueOf(await to.importFile(text));
      expect(await to.readNotepads(run)).toEqual({ police: 'CHANGED HERE' });
    });

    test('a run taken to another device can be played on there', async () => {
      const run = await beginRunWith(from, ['one']);
      valueOf(await to.importFile(valueOf(await from.exportRun(run))));
      expect(await (await openOwned(to, run)).append(1, [note(1)])).toMatchObject({ ok: true });
    });

    test('all runs go into one file, a scenario they share once', async () => {
      const runs = [await beginRunWith(from, ['a']), await beginRunWith(from, ['b', 'c'])];
      const text = valueOf(await from.exportAll());
      expect(JSON.parse(text).scenarios).toHaveLength(1);
      const { added } = valueOf(await to.importFile(text));
      expect(added.map(({ run }) => run).sort()).toEqual(runs.sort());
      for (const run of runs) expect(await eventsIn(to, run)).toEqual(await eventsIn(from, run));
    });

    test('a run that is here already is skipped, also when it has grown since', async () => {
      const run = await beginRunWith(from, ['one']);
      const text = valueOf(await from.exportRun(run));
      await (await openOwned(from, run)).append(1, [note(1)]);
      expect(valueOf(await from.importFile(text))).toMatchObject({ added: [], skipped: [run] });
      expect(await eventsIn(from, run)).toHaveLength(2);
    });

    test('a run whose log went another way is added as a copy, once', async () => {
      const run = await beginRunWith(from, ['one']);
      valueOf(await to.importFile(valueOf(await from.exportRun(run))));
      await (await openOwned(from, run)).append(1, [note(1, 'here')]);
      await (await openOwned(to, run)).append(1, [note(1, 'there')]);
      const text = valueOf(await from.exportRun(run));

      const [copy] = valueOf(await to.importFile(text)).added;
      expect(copy).toMatchObject({ isCopy: true });
      expect(copy?.run).not.toBe(run);
      expect(await eventsIn(to, run)).toEqual([note(0, 'one'), note(1, 'there')]);
      expect(await eventsIn(to, copy?.run ?? run)).toEqual([note(0, 'one'), note(1, 'here')]);
      expect(valueOf(await to.importFile(text))).toMatchObject({ added: [], skipped: [run] });
    });

    test('a damaged run is exported up to its last good act, with what was set aside', async () => {
      const run = await beginRunWith(from, ['one', 'two']);
      await here.disk.write(['events'], async ({ events }) => {
        const row = await events.get([run, 1]);
        if (row) await events.put({ ...row, checksum: 'x' });
      });
      await openOwned(from, run);
      valueOf(await to.importFile(valueOf(await from.exportRun(run))));
      expect(await eventsIn(to, run)).toEqual([note(0, 'one')]);
      expect(valueOf(await to.listDamaged())).toMatchObject([{ run, seq: 1, reason: 'checksum' }]);
    });

    test('one broken run in a file does not cost the others', async () => {
      const sound = await beginRunWith(from, ['one']);
      const broken = await beginRunWith(from, ['two']);
      const file = JSON.parse(valueOf(await from.exportAll()));
      file.runs.find(({ id }: { id: string }) => id === broken).events[0].event.text = 'changed';
      const imported = valueOf(await to.importFile(JSON.stringify(file)));
      expect(imported.added.map(({ run }) => run)).toEqual([sound]);
      expect(imported.problems).toMatchObject([{ code: 'import/checksum', run: broken }]);
    });

    test('a run that is not here cannot be exported', async () => {
      const run = await beginTestRun(from);
      expect(await to.exportRun(run)).toMatchObject({ trouble: 'storage/missing' });
    });

    test('a device without runs gives a file without runs', async () => {
      const text = valueOf(await from.exportAll());
      expect(valueOf(await to.importFile(text))).toEqual({ added: [], skipped: [], problems: [] });
    });

    test('an imported run keeps the scenario it was played with', async () => {
      const run = await beginRunWith(from, ['one']);
      valueOf(await to.importFile(valueOf(await from.exportRun(run))));
      valueOf(await to.deleteRun(await beginTestRun(to)));
      expect(valueOf(await to.loadRun(run)).scenario).toEqual(testScenario);
    });
  });
}
