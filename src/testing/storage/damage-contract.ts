import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RunId } from '../../shared/ids.ts';
import type { EventRow } from '../../storage/database/rows.ts';
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

/** What becomes of records that cannot be trusted. */
export function describeDamage(openDevice: () => Promise<TestDevice>): void {
  describe('damaged records', () => {
    let device: TestDevice;
    let storage: DeviceStorage;
    let run: RunId;
    beforeEach(async () => {
      device = await openDevice();
      storage = await device.openTab();
      run = await beginTestRun(storage);
      const open = await openOwned(storage, run);
      for (const seq of [0, 1, 2, 3]) await open.append(seq, [note(seq)]);
      await open.close();
    });
    afterEach(() => device.end());

    async function damage(seq: number, change: Partial<EventRow> | null) {
      valueOf(
        await device.disk.write(['events'], async ({ events }) => {
          const row = await events.get([run, seq]);
          if (change === null) await events.delete([run, seq]);
          else if (row) await events.put({ ...row, ...change });
        }),
      );
    }

    test.each<[string, number, Partial<EventRow> | null, string[]]>([
      ['changed', 2, { event: JSON.stringify(note(2, 'other')) }, ['checksum', 'follows-damage']],
      ['cut off', 2, { event: '{"seq":2,"at":0' }, ['shape', 'follows-damage']],
      ['of an unknown kind', 3, { event: '{"seq":3,"at":0,"type":"x"}' }, ['shape']],
      ['in another place', 3, { event: JSON.stringify(note(2)) }, ['shape']],
      ['missing in the middle', 1, null, ['gap', 'follows-damage']],
      ['missing at the end', 3, null, ['gap']],
      [
        'without its checksum',
        0,
        { checksum: '' },
        ['checksum', ...Array(3).fill('follows-damage')],
      ],
    ])(
      'an event that is %s ends the log before it, and is named',
      async (_, seq, change, reasons) => {
        await damage(seq, change);
        const loaded = valueOf(await storage.loadRun(run));
        expect(loaded.events).toEqual([0, 1, 2, 3].slice(0, seq).map((at) => note(at)));
        expect(loaded.setAside.map(({ reason }) => reason)).toEqual(reasons);
      },
    );

    test('looking at a damaged run changes nothing', async () => {
      await damage(2, { checksum: 'x' });
      const before = await device.disk.read(['events', 'runs'], ({ events }) => events.all());
      await storage.loadRun(run);
      const after = await device.disk.read(['events', 'runs'], ({ events }) => events.all());
      expect(after).toEqual(before);
    });

    test('opening it sets the originals aside, and play goes on from the last good act', async () => {
      await damage(2, { checksum: 'x' });
      const open = await openOwned(storage, run);
      expect(await open.append(2, [note(2, 'again')])).toMatchObject({ ok: true });
      const loaded = valueOf(await storage.loadRun(run));
      expect(loaded.events).toEqual([note(0), note(1), note(2, 'again')]);
      expect(loaded.run.nextSeq).toBe(3);
      expect(loaded.setAside).toEqual([
        { seq: 2, reason: 'checksum' },
        { seq: 3, reason: 'follows-damage' },
      ]);
      const kept = valueOf(await storage.listDamaged());
      expect(kept.map(({ original }) => JSON.parse(JSON.parse(original).event))).toEqual([
        note(2),
        note(3),
      ]);
    });

    test('the list says which run is damaged', async () => {
      await damage(3, null);
      await openOwned(storage, run);
      const sound = await beginTestRun(storage);
      const seen = new Map<RunId, boolean>();
      const end = storage.watchRuns((answer) => {
        for (const { id, isDamaged } of valueOf(answer)) seen.set(id, isDamaged);
      });
      await expect.poll(() => [seen.get(run), seen.get(sound)]).toEqual([true, false]);
      end();
    });

    test('events that the record of the run does not count are sound events all the same', async () => {
      await device.disk.write(['runs'], async ({ runs }) => {
        const row = await runs.get(run);
        if (row) await runs.put({ ...row, nextSeq: 2 });
      });
      const open = await openOwned(storage, run);
      expect(await eventsIn(storage, run)).toHaveLength(4);
      expect(await open.append(4, [note(4)])).toMatchObject({ ok: true });
    });

    test.each([
      ['missing', null],
      ['changed', JSON.stringify({ ...testScenario, title: 'Other' })],
      ['cut off', '{"format":1'],
    ])('a scenario that is %s is named, and the log is there', async (_, scenario) => {
      await device.disk.write(['scenarios'], async ({ scenarios }) => {
        const [row] = await scenarios.all();
        if (row && scenario === null) await scenarios.delete(row.hash);
        else if (row && scenario !== null) await scenarios.put({ ...row, scenario });
      });
      const loaded = valueOf(await storage.loadRun(run));
      expect(loaded.scenario).toBeNull();
      expect(loaded.setAside).toEqual([{ seq: null, reason: 'scenario' }]);
      expect(loaded.events).toHaveLength(4);
    });

    test('a run record that nobody can read is set aside when the program starts', async () => {
      await device.disk.write(['runs'], async ({ runs }) => {
        const row = await runs.get(run);
        if (row) await runs.put({ ...row, header: 'gone' as never });
      });
      const next = await device.openTab();
      expect(await next.loadRun(run)).toMatchObject({ trouble: 'storage/missing' });
      expect(valueOf(await next.listDamaged())).toMatchObject([
        { run, seq: null, reason: 'run-record' },
      ]);
    });

    test('a result that was cut off counts as none', async () => {
      valueOf(await storage.finishRun(run, 4, { rulesVersion: '1', report: { score: 1 } }));
      await device.disk.write(['results'], async ({ results }) => {
        const row = await results.get(run);
        if (row) await results.put({ ...row, report: '{"sc' });
      });
      expect(valueOf(await storage.readResult(run))).toBeNull();
    });
  });
}
