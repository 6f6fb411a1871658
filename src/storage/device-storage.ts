import { type Database, databaseName } from './database/database.ts';
import { createMemoryDatabase } from './database/memory-database.ts';
import { type Changes, createChanges } from './changes.ts';
import { createDeviceCases, type DeviceCases } from './cases/device-cases.ts';
import { createDeviceFiles, type DeviceFiles } from './files/device-files.ts';
import { createDeviceHealth, type DeviceHealth } from './health/device-health.ts';
import { createDeviceRecords, type DeviceRecords } from './records/device-records.ts';
import { createDeviceRuns, type DeviceRuns } from './runs/device-runs.ts';
import { createHomes } from './runs/homes.ts';
import { setAsideDamagedRuns } from './runs/set-aside-damage.ts';
import { createTabLeases } from './runs/tab-leases.ts';
import { createTabPresence } from './runs/tab-presence.ts';
import { createWaitingActs } from './runs/waiting-acts.ts';
import { type RunSummary, type Watch, watchRun, watchRuns } from './runs/watch-runs.ts';
import { FIRST_PROFILE } from './profiles/first-profile.ts';
import type { ProfileId, RunId } from '../shared/ids.ts';
import type { Result } from '../shared/result.ts';
import { browserSurroundings, type Surroundings } from './surroundings.ts';
import type { StorageTrouble } from './trouble.ts';
import { createTurns } from './turns.ts';

/** All that this program keeps on this device. One per tab, made by `openStorage`. */
export interface DeviceStorage
  extends DeviceRuns,
    DeviceRecords,
    DeviceFiles,
    DeviceCases,
    DeviceHealth {
  watchRuns: Watch<RunSummary[]>;
  watchRun: (run: RunId) => Watch<RunSummary | null>;
  /** For tests: ends everything this tab holds, as closing it would. */
  close(): void;
}

/** Opens what the browser keeps of one profile. Where it keeps nothing, everything works in memory and the health says so. */
export async function openStorage(profile: ProfileId = FIRST_PROFILE): Promise<DeviceStorage> {
  return openStorageIn(browserSurroundings(), databaseName(profile));
}

/** The same with surroundings given, so that tests can be several tabs, or a browser without locks. */
export async function openStorageIn(
  surroundings: Surroundings,
  name: string,
): Promise<DeviceStorage> {
  const changes = createChanges();
  let lost: StorageTrouble | null = null;
  const { openDexieDatabase } = await import('./database/dexie-database.ts');
  const opened = await openDexieDatabase(name, (trouble) => {
    lost = trouble;
    changes.tell();
  });
  return openStorageOn(opened, surroundings, changes, () => lost);
}

/**
 * The same on tables that are open, or that could not be opened.
 *
 * @param lost  why the tables stopped working since; null while they work
 */
export async function openStorageOn(
  opened: Result<Database, StorageTrouble>,
  surroundings: Surroundings,
  changes: Changes = createChanges(),
  lost: () => StorageTrouble | null = () => null,
): Promise<DeviceStorage> {
  const disk = opened.ok ? opened.value : null;
  const whyNoDisk = opened.ok ? null : opened.trouble;
  if (disk) {
    // A run record that cannot be set aside now is still left out of every list, and tried again next time.
    await setAsideDamagedRuns(disk, new Date(surroundings.now()).toISOString());
  }
  const memory = createMemoryDatabase();
  const homes = createHomes(disk, memory, whyNoDisk, changes.tell);
  const waiting = createWaitingActs(changes.tell);
  const presence = createTabPresence(surroundings);
  const leases = createTabLeases(homes.of, presence, surroundings);
  const parts = { homes, leases, waiting, turns: createTurns(), now: surroundings.now };
  const runs = createDeviceRuns(parts, surroundings);
  const records = createDeviceRecords(homes);
  const watch = watchRuns(homes, waiting, changes.on);
  const known = () => {
    const inMemory = homes.runsInMemory();
    const { count, because } = waiting.summary();
    const [first] = inMemory;
    return {
      hasDisk: disk !== null,
      because: lost() ?? whyNoDisk ?? because ?? (first ? homes.whyInMemory(first) : null),
      waiting: count,
      runsInMemory: inMemory.length,
    };
  };
  return {
    ...runs,
    ...records,
    ...createDeviceCases(homes, surroundings.now),
    ...createDeviceFiles(homes, runs, records, surroundings.now),
    ...createDeviceHealth(known, surroundings, changes),
    watchRuns: watch,
    watchRun: (run) => watchRun(watch, run),
    close() {
      leases.letGoOfAll();
      presence.close();
      disk?.close();
      memory.close();
    },
  };
}
