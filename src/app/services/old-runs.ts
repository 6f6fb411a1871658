import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import {
  type Announced,
  keptUntil,
  type OldRunsPlan,
  planOldRuns,
  type RunSummary,
} from '../../features/library/index.ts';
import { asId, type RunId } from '../../shared/ids.ts';
import type { DeviceStorage } from '../../storage/index.ts';
import { usePreferences } from './preferences.ts';
import { useRuns } from './runs.ts';
import { deviceStorage } from './storage.ts';

const ANNOUNCED = 'oldRunsAnnounced';
/** Runs that were deleted while their profile was closed; told when it is opened. */
export const DELETED = 'oldRunsDeleted';

type Known = Pick<OldRunsPlan, 'toAnnounce' | 'from'> & { deleted: readonly RunSummary[] };
const nothing: Known = { toAnnounce: [], from: null, deleted: [] };
const store = createStore<Known>(() => nothing);
let isAsked = false;

/** Deletes the old runs that were announced, once per start, and tells which those are and which come next. */
export function useOldRuns(): Known {
  const runs = useRuns();
  const { preferences } = usePreferences();
  const isOn = preferences.deleteOldRuns;
  useEffect(() => {
    if (!isOn || isAsked || runs.state !== 'ready') return;
    isAsked = true;
    void tidyUp(runs.value);
  }, [isOn, runs]);
  const known = useStore(store);
  return isOn ? known : { ...nothing, deleted: known.deleted };
}

/** Until when a finished run is kept at least; null while the device deletes none, or does not know the run. */
export function useKeptUntil(runId: string): Date | null {
  const runs = useRuns();
  const { preferences } = usePreferences();
  if (!preferences.deleteOldRuns || runs.state !== 'ready') return null;
  const run = runs.value.find(({ id }) => id === runId);
  return run ? keptUntil(run) : null;
}

async function tidyUp(runs: readonly RunSummary[]) {
  const storage = await deviceStorage();
  const known = await deleteOldRuns(storage, runs);
  const before = await deletedBefore(storage);
  if (before.length > 0) await storage.savePreference(DELETED, []);
  store.setState({ ...known, deleted: [...before, ...known.deleted] });
}

export async function deleteOldRuns(
  storage: DeviceStorage,
  runs: readonly RunSummary[],
): Promise<Known> {
  const before = readAnnounced(await storage.readPreference(ANNOUNCED));
  const { toDelete, toAnnounce, from, announced } = planOldRuns(runs, before, new Date());
  const deleted = [];
  for (const run of toDelete)
    if ((await storage.deleteRun(asId<RunId>(run.id))).ok) deleted.push(run);
  await storage.savePreference(ANNOUNCED, announced);
  return { toAnnounce, from, deleted };
}

export async function deletedBefore(storage: DeviceStorage): Promise<readonly RunSummary[]> {
  const before = await storage.readPreference(DELETED);
  // Written by `tidy-profiles.ts`.
  return Array.isArray(before) ? (before as RunSummary[]) : [];
}

function readAnnounced(value: unknown): Announced {
  if (typeof value !== 'object' || value === null) return {};
  const told = Object.entries(value).filter(([, at]) => typeof at === 'string');
  return Object.fromEntries(told) as Announced;
}
