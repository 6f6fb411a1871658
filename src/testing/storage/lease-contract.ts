import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LogEvent } from '../../domain/simulation/index.ts';
import type { RunId } from '../../shared/ids.ts';
import type { DeviceStorage, OpenRun } from '../../storage/index.ts';
import { beginTestRun, eventsIn, note, openOwned, type TestDevice, valueOf } from './device.ts';

/**
 * What must hold when several tabs open one run, whatever the browser offers.
 *
 * @param numRuns  of the property test; each opens tabs of its own
 */
export function describeLeases(openDevice: () => Promise<TestDevice>, numRuns: number): void {
  describe('two tabs on one run', () => {
    let device: TestDevice;
    let first: DeviceStorage;
    let second: DeviceStorage;
    let run: RunId;
    beforeEach(async () => {
      device = await openDevice();
      first = await device.openTab();
      second = await device.openTab();
      run = await beginTestRun(first);
    });
    afterEach(() => device.end());

    test('the second says that the run is open elsewhere, and cannot write', async () => {
      await openOwned(first, run);
      const open = valueOf(await second.openRun(run));
      expect(open.state).toBe('elsewhere');
      expect(await open.append(0, [note(0)])).toMatchObject({ trouble: 'storage/lease-lost' });
      expect(await eventsIn(second, run)).toEqual([]);
    });

    test('the second can take over and goes on where the first was', async () => {
      const one = await openOwned(first, run);
      await one.append(0, [note(0)]);
      const two = valueOf(await second.openRun(run));
      valueOf(await two.takeOver());
      expect(two.state).toBe('owner');
      expect(await eventsIn(second, run)).toEqual([note(0)]);
      expect(await two.append(1, [note(1)])).toEqual({ ok: true, value: { where: 'on-disk' } });
    });

    test('the first can write nothing after that, even before it was told', async () => {
      const one = await openOwned(first, run);
      const two = valueOf(await second.openRun(run));
      valueOf(await two.takeOver());
      expect(await one.append(0, [note(0, 'stale')])).toMatchObject({
        trouble: 'storage/lease-lost',
      });
      expect(one.state).toBe('elsewhere');
      expect(await eventsIn(first, run)).toEqual([]);
    });

    test('the first is told', async () => {
      const one = await openOwned(first, run);
      let told = 0;
      one.onLost(() => (told += 1));
      valueOf(await valueOf(await second.openRun(run)).takeOver());
      await expect.poll(() => told, { timeout: 8000 }).toBe(1);
      expect(one.state).toBe('elsewhere');
    }, 10_000);

    test('the first can take the run back', async () => {
      const one = await openOwned(first, run);
      const two = valueOf(await second.openRun(run));
      valueOf(await two.takeOver());
      await two.append(0, [note(0)]);
      valueOf(await one.takeOver());
      expect(await one.append(1, [note(1)])).toMatchObject({ ok: true });
      expect(await two.append(1, [note(1)])).toMatchObject({ trouble: 'storage/lease-lost' });
    });

    test('a run that was closed is free', async () => {
      await (await openOwned(first, run)).close();
      expect(valueOf(await second.openRun(run)).state).toBe('owner');
    });

    test('closing an opening that lost the run does not free it', async () => {
      const one = await openOwned(first, run);
      const two = valueOf(await second.openRun(run));
      valueOf(await two.takeOver());
      await one.close();
      expect(await two.append(0, [note(0)])).toMatchObject({ ok: true });
    });

    test('opening again in the same tab is no conflict: the later opening counts', async () => {
      const one = await openOwned(first, run);
      const again = await openOwned(first, run);
      await one.close();
      expect(await again.append(0, [note(0)])).toMatchObject({ ok: true });
      expect(one.state).toBe('elsewhere');
    });

    test('opening twice at once in the same tab leaves the later one the owner', async () => {
      const [one, two] = await Promise.all([first.openRun(run), first.openRun(run)]);
      expect([valueOf(one).state, valueOf(two).state]).toEqual(['elsewhere', 'owner']);
    });

    test('two tabs that open at once do not both get the run', async () => {
      const both = await Promise.all([first.openRun(run), second.openRun(run)]);
      expect(both.map((open) => valueOf(open).state).sort()).toEqual(['elsewhere', 'owner']);
    });

    test('a run deleted in one tab cannot be written in the other', async () => {
      const one = await openOwned(first, run);
      valueOf(await second.deleteRun(run));
      expect(await one.append(0, [note(0)])).toMatchObject({ trouble: 'storage/missing' });
    });

    test('whatever two tabs do, the log is one line in which every acknowledged act stands', async () => {
      const step = fc.record({
        tab: fc.nat(1),
        does: fc.constantFrom('open', 'take over', 'append', 'append', 'append', 'close'),
        waits: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 30 }), async (steps) => {
          const line = await beginTestRun(first);
          const acknowledged = await playSteps(line, [first, second], steps);
          const events = await eventsIn(first, line);
          expect(events.map(({ seq }) => seq)).toEqual([...events.keys()]);
          expect(events).toEqual(acknowledged.sort((a, b) => a.seq - b.seq));
        }),
        { numRuns },
      );
    }, 60_000);
  });
}

interface Step {
  tab: number;
  does: 'open' | 'take over' | 'append' | 'close';
  /** Whether the next step waits for this one, or overlaps it. */
  waits: boolean;
}

/** @returns the acts that were acknowledged */
async function playSteps(
  run: RunId,
  tabs: readonly DeviceStorage[],
  steps: readonly Step[],
): Promise<LogEvent[]> {
  const opened = await Promise.all(tabs.map(async (tab) => valueOf(await tab.openRun(run))));
  const acknowledged: LogEvent[] = [];
  const doStep = async ({ tab, does }: Step, number: number) => {
    const storage = tabs[tab] as DeviceStorage; // one of two
    const open = opened[tab] as OpenRun;
    if (does === 'open') opened[tab] = valueOf(await storage.openRun(run));
    else if (does === 'take over') await open.takeOver();
    else if (does === 'close') await open.close();
    else {
      // Each tab goes by what it read, as the desk does; meanwhile the other may have written.
      const seq = (await eventsIn(storage, run)).length;
      const act = note(seq, `step ${number} of tab ${tab}`);
      if ((await open.append(seq, [act])).ok) acknowledged.push(act);
    }
  };
  const running: Promise<void>[] = [];
  for (const [number, step] of steps.entries()) {
    const work = doStep(step, number);
    running.push(work);
    if (step.waits) await work;
  }
  await Promise.all(running);
  for (const open of opened) await open.close();
  return acknowledged;
}
