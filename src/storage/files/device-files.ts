import type { RunId } from '../../shared/ids.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { DeviceRecords } from '../records/device-records.ts';
import type { DeviceRuns } from '../runs/device-runs.ts';
import type { Homes } from '../runs/homes.ts';
import { listRuns, listTables } from '../runs/run-records.ts';
import type { RunMissing, StorageTrouble } from '../trouble.ts';
import { exportRuns } from './export-runs.ts';
import type { ImportProblem } from './import-problem.ts';
import type { Imported } from './import-runs.ts';

/** Runs as files: a copy to keep, or to take to another device. */
export interface DeviceFiles {
  /** The text of a JSON file. Private notes are in it only where the person asked for them. */
  exportRun(
    run: RunId,
    extent?: { withNotepads: boolean },
  ): Promise<Result<string, StorageTrouble | RunMissing>>;
  /** All runs on this device in one file, without private notes. */
  exportAll(): Promise<Result<string, StorageTrouble | RunMissing>>;
  /** Adds the runs of a file and changes nothing that is here. */
  importFile(text: string): Promise<Result<Imported, ImportProblem[]>>;
}

export function createDeviceFiles(
  homes: Homes,
  runs: DeviceRuns,
  { readNotepads }: Pick<DeviceRecords, 'readNotepads'>,
  now: () => number,
): DeviceFiles {
  const timestamp = () => new Date(now()).toISOString();

  async function allRuns(): Promise<Result<RunId[], StorageTrouble>> {
    const ids: RunId[] = [];
    for (const home of [homes.disk, homes.memory]) {
      const listed = await home?.read(listTables, listRuns);
      if (listed && !listed.ok) return listed;
      ids.push(...(listed?.value ?? []).map(({ id }) => id));
    }
    return ok(ids);
  }

  return {
    exportRun: (run, extent = { withNotepads: false }) =>
      exportRuns([run], timestamp(), 'one', {
        ...runs,
        readNotepads: extent.withNotepads ? readNotepads : null,
      }),
    async exportAll() {
      const ids = await allRuns();
      if (!ids.ok) return ids;
      return exportRuns(ids.value, timestamp(), 'all', { ...runs, readNotepads: null });
    },
    async importFile(text) {
      // Reading a stranger's file needs the schemas and the engine; playing does not need the former.
      const { importRuns } = await import('./import-runs.ts');
      return importRuns(homes.disk ?? homes.memory, text);
    },
  };
}
