import type { ImportProblem } from '../../storage/index.ts';

/** What came of a file of runs. */
export type RunsImport =
  | {
      outcome: 'read';
      added: readonly { title: string; isCopy: boolean }[];
      /** Runs that were here already. */
      skipped: number;
      problems: readonly ImportProblem[];
    }
  /** The device could not open the file. */
  | { outcome: 'unreadable' };

/** All runs at once: a copy of them, back from a copy, and gone. The application wires it. */
export interface BackupPort {
  /** Saves all runs as one file; answers its name, or null when that failed. */
  exportAll: () => Promise<string | null>;
  importRuns: (file: File) => Promise<RunsImport>;
  /** Answers whether all are gone. */
  deleteAll: () => Promise<boolean>;
}

/** When all runs were last saved as a file, as an ISO time; `unknown` until the device has said. */
export type LastBackup = { at: string | null } | 'unknown';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whole days since a backup; a clock that was set back counts as today. */
export function backupAge(at: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(at)) / DAY_MS));
}
