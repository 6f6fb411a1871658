/** What this device keeps: runs and their logs above all. Open it once per tab with `openStorage`. */
export { openStorage } from './device-storage.ts';
export type { DeviceStorage } from './device-storage.ts';
export type { DamagedRow, DamageReason, RunRow } from './database/rows.ts';
export type { ImportProblem, ImportProblemCode } from './files/import-problem.ts';
export type { Imported } from './files/import-runs.ts';
export type { StorageHealth } from './health/storage-health.ts';
export type { NewRun } from './runs/device-runs.ts';
export type { FinishedResult } from './runs/finish-run.ts';
export type { LoadedRun, SetAside } from './runs/load-run.ts';
export type { Kept, OpenRun } from './runs/open-run.ts';
export type { RunSummary, Watch } from './runs/watch-runs.ts';
export type { AppendRefusal, RunMissing, StorageTrouble } from './trouble.ts';
