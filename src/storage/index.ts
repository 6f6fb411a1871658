/**
 * What this device keeps: runs and their logs above all. Open it once per tab with `openStorage`. The list of profiles has
 * a door of its own, profiles/device-profiles.ts, because most devices need none.
 */
export type { KeptCase, LoadedCase } from './cases/device-cases.ts';
export { openStorage } from './device-storage.ts';
export type { DeviceStorage } from './device-storage.ts';
export type { ImportProblem } from './files/import-problem.ts';
export type { StorageHealth } from './health/storage-health.ts';
export type { DeviceProfiles, Profile } from './profiles/device-profiles.ts';
export type { ProfileTrouble } from './profiles/profile-list.ts';
export type { PinAnswer } from './profiles/try-pin.ts';
export type { Notepads } from './records/device-records.ts';
export type { FinishedResult } from './runs/finish-run.ts';
export type { LoadedRun } from './runs/load-run.ts';
export type { OpenRun } from './runs/open-run.ts';
export type { RunSummary } from './runs/watch-runs.ts';
export type { StorageTrouble } from './trouble.ts';
