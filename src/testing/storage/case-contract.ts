import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DeviceStorage, KeptCase } from '../../storage/index.ts';
import { beginTestRun, eventsIn, type TestDevice, testScenario, valueOf } from './device.ts';

const brought = {
  scenario: testScenario,
  hash: 'first',
  card: { title: 'Test case' },
  source: 'id: test-case',
};

/** What every disk must do for cases that people bring. */
export function describeCases(openDevice: () => Promise<TestDevice>): void {
  describe('cases brought as files', () => {
    let device: TestDevice;
    let storage: DeviceStorage;
    beforeEach(async () => {
      device = await openDevice();
      storage = await device.openTab();
    });
    afterEach(() => device.end());

    const listIn = (tab: DeviceStorage) =>
      new Promise<KeptCase[]>((resolve) => {
        tab.watchCases((answer) => resolve(valueOf(answer)));
      });

    test('are there for the next tab, with the file as it was written', async () => {
      expect(await storage.keepCase(brought)).toEqual({ isOnDisk: true });
      const next = await device.openTab();
      expect(await listIn(next)).toMatchObject([
        { id: testScenario.id, hash: 'first', card: { title: 'Test case' }, isOnDisk: true },
      ]);
      expect(valueOf(await next.loadCase(testScenario.id))).toEqual({
        hash: 'first',
        scenario: testScenario,
        source: 'id: test-case',
      });
    });

    test('are replaced by id, and runs of the older content stay what they were', async () => {
      await storage.keepCase(brought);
      const run = await beginTestRun(storage);
      await storage.keepCase({ ...brought, hash: 'second', source: 'id: test-case # 2' });
      expect(await listIn(storage)).toMatchObject([{ hash: 'second' }]);
      expect(valueOf(await storage.loadRun(run)).scenario).toEqual(testScenario);
      expect(await eventsIn(storage, run)).toEqual([]);
    });

    test('are gone when they are deleted; their runs are not', async () => {
      await storage.keepCase(brought);
      const run = await beginTestRun(storage);
      await storage.deleteCase(testScenario.id);
      expect(await listIn(storage)).toEqual([]);
      expect(await storage.loadCase(testScenario.id)).toEqual({
        ok: false,
        trouble: 'storage/missing',
      });
      expect(valueOf(await storage.loadRun(run)).scenario).toEqual(testScenario);
    });

    test('a list is told of each change', async () => {
      const seen: number[] = [];
      const end = storage.watchCases((answer) => seen.push(valueOf(answer).length));
      await expect.poll(() => seen.at(-1)).toBe(0);
      await storage.keepCase(brought);
      await expect.poll(() => seen.at(-1)).toBe(1);
      end();
    });

    test('one that was cut off is left out, and importing it again mends it', async () => {
      await device.disk.write(['cases'], async ({ cases }) =>
        cases.put({
          id: testScenario.id,
          hash: 'x',
          card: '{"tit',
          scenario: '{',
          source: '',
          importedAt: '2026-03-14T08:00:00.000Z',
        }),
      );
      expect(await listIn(storage)).toEqual([]);
      expect(await storage.loadCase(testScenario.id)).toMatchObject({ trouble: 'storage/missing' });
      await storage.keepCase(brought);
      expect(await listIn(storage)).toHaveLength(1);
    });
  });
}
