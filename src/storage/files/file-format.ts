import type { LogEvent, RunHeader } from '../../domain/simulation/index.ts';
import type { RunId } from '../../shared/ids.ts';
import type { DamageReason } from '../database/rows.ts';
import type { Notepads } from '../records/device-records.ts';
import type { FinishedResult } from '../runs/finish-run.ts';

/** Number of the file format that this program writes. Readers take every older one; a newer one is told apart. */
export const FILE_FORMAT = 1;

/** What marks a file as ours. */
export const FILE_KIND = 'caseroute-runs';

/** Longest text that is read: 20 MB. A long run is some 100 KB. */
export const LONGEST_FILE = 20 * 1024 * 1024;

/**
 * Runs as one JSON file: a copy to keep, or to take to another device. Drafts and preferences stay behind: they belong
 * to the device. So do private notes, unless the person asked to take them along.
 */
export interface RunsFile {
  kind: typeof FILE_KIND;
  format: number;
  writtenAt: string;
  runs: FileRun[];
  /** Each scenario once, named by its content hash. */
  scenarios: { hash: string; scenario: unknown }[];
  /** Records that were set aside on the device that wrote the file, as they were found. */
  damaged: FileDamage[];
}

export interface FileRun {
  id: RunId;
  header: RunHeader;
  alias: string | null;
  createdAt: string;
  updatedAt: string;
  events: { event: LogEvent; checksum: string }[];
  result: FinishedResult | null;
  /** Only where the person asked for it. */
  notepads?: Notepads;
}

export interface FileDamage {
  run: RunId;
  seq: number | null;
  reason: DamageReason;
  original: string;
  foundAt: string;
}
