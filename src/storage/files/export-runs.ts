import type { RunId } from '../../shared/ids.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Notepads } from '../records/device-records.ts';
import type { DeviceRuns } from '../runs/device-runs.ts';
import { eventChecksum } from '../runs/event-checksum.ts';
import type { RunMissing, StorageTrouble } from '../trouble.ts';
import { FILE_FORMAT, FILE_KIND, type FileRun, type RunsFile } from './file-format.ts';

type Sources = Pick<DeviceRuns, 'loadRun' | 'readResult' | 'listDamaged'> & {
  /** Private notes; null unless the person asked to take them along. */
  readNotepads: ((run: RunId) => Promise<Notepads>) | null;
};

/**
 * Writes runs as the text of one file, with acts that still wait for room: an export is what saves them.
 *
 * @param extent  `all` leaves out runs that were deleted meanwhile, and takes along damaged records of runs that are
 *                gone; `one` does neither
 */
export async function exportRuns(
  runs: readonly RunId[],
  writtenAt: string,
  extent: 'one' | 'all',
  sources: Sources,
): Promise<Result<string, StorageTrouble | RunMissing>> {
  const file: RunsFile = {
    kind: FILE_KIND,
    format: FILE_FORMAT,
    writtenAt,
    runs: [],
    scenarios: [],
    damaged: [],
  };
  for (const id of runs) {
    const loaded = await sources.loadRun(id);
    if (!loaded.ok && loaded.trouble === 'storage/missing' && extent === 'all') continue;
    if (!loaded.ok) return loaded;
    const result = await sources.readResult(id);
    if (!result.ok) return result;
    const { run, scenario, events } = loaded.value;
    const { header, alias, createdAt, updatedAt } = run;
    file.runs.push({
      id,
      header,
      alias,
      createdAt,
      updatedAt,
      events: events.map((event) => ({ event, checksum: eventChecksum(event) })),
      result: result.value,
      ...(sources.readNotepads && { notepads: await sources.readNotepads(id) }),
    } satisfies FileRun);
    const isThere = file.scenarios.some(({ hash }) => hash === header.contentHash);
    if (scenario && !isThere) file.scenarios.push({ hash: header.contentHash, scenario });
  }
  const damaged = await sources.listDamaged();
  if (!damaged.ok) return damaged;
  file.damaged = damaged.value
    .filter(({ run }) => extent === 'all' || runs.includes(run))
    .map(({ run, seq, reason, original, foundAt }) => ({ run, seq, reason, original, foundAt }));
  return ok(JSON.stringify(file, null, 1));
}
