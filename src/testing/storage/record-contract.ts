import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DeviceStorage } from '../../storage/index.ts';
import { beginTestRun, type TestDevice } from './device.ts';

/** What every disk must do for small records. */
export function describeRecords(openDevice: () => Promise<TestDevice>): void {
  describe('small records', () => {
    let device: TestDevice;
    let storage: DeviceStorage;
    beforeEach(async () => {
      device = await openDevice();
      storage = await device.openTab();
    });
    afterEach(() => device.end());

    test('a choice that was not sent is there for the next tab, by run and decision', async () => {
      const [one, two] = [await beginTestRun(storage), await beginTestRun(storage)];
      await storage.saveDraft(one, 'first', { options: ['a'], words: 'because' });
      await storage.saveDraft(one, 'first', { options: ['b'], words: 'because' });
      const next = await device.openTab();
      expect(await next.readDraft(one, 'first')).toEqual({ options: ['b'], words: 'because' });
      expect(await next.readDraft(one, 'second')).toBeNull();
      expect(await next.readDraft(two, 'first')).toBeNull();
    });

    test('a choice that was sent is cleared', async () => {
      const run = await beginTestRun(storage);
      await storage.saveDraft(run, 'first', ['a']);
      await storage.clearDraft(run, 'first');
      expect(await storage.readDraft(run, 'first')).toBeNull();
    });

    test('a notepad is kept by run and seat, for the next tab too, until it is emptied', async () => {
      const [one, two] = [await beginTestRun(storage), await beginTestRun(storage)];
      await storage.saveNotepad(one, 'police', 'Who ties a door');
      await storage.saveNotepad(one, 'police', 'Who ties a door from outside?');
      await storage.saveNotepad(one, 'cso', 'Ask her.');
      const next = await device.openTab();
      expect(await next.readNotepads(one)).toEqual({
        police: 'Who ties a door from outside?',
        cso: 'Ask her.',
      });
      expect(await next.readNotepads(two)).toEqual({});
      await storage.saveNotepad(one, 'police', '');
      expect(await storage.readNotepads(one)).toEqual({ cso: 'Ask her.' });
    });

    test('a notepad goes with its run and is no part of its log', async () => {
      const run = await beginTestRun(storage);
      await storage.saveNotepad(run, 'police', 'PRIVATE');
      expect(JSON.stringify(await storage.loadRun(run))).not.toContain('PRIVATE');
      await storage.deleteRun(run);
      expect(await storage.readNotepads(run)).toEqual({});
      const left = await device.disk.read(['notepads'], async ({ notepads }) => notepads.all());
      expect(left).toEqual({ ok: true, value: [] });
    });

    test('a preference is kept until it is changed', async () => {
      expect(await storage.readPreference('lastExport')).toBeNull();
      await storage.savePreference('lastExport', '2026-03-14');
      await storage.savePreference('lastExport', '2026-03-15');
      expect(await (await device.openTab()).readPreference('lastExport')).toBe('2026-03-15');
    });

    test('a record that was cut off counts as none', async () => {
      await device.disk.write(['preferences'], async ({ preferences }) =>
        preferences.put({ key: 'lastExport', value: '"2026-03' }),
      );
      expect(await storage.readPreference('lastExport')).toBeNull();
    });
  });
}
