import type { Seat } from '../../domain/law/index.ts';

/** What the library says about one run kept on this device. */
export interface RunSummary {
  id: string;
  caseId: string;
  /** Content hash of the case, as it was when the run began. */
  caseHash: string;
  /** Title of the case as it was then, in the language it was written in. */
  title: string;
  held: readonly Seat[];
  /** Start of the case clock, ISO with offset. */
  clockStart: string;
  /** Case minute of the last event. */
  minute: number;
  /** ISO time on this device. */
  startedAt: string;
  /** The same, of the last act or of the end. */
  lastPlayedAt: string;
  /** Acts in the log. */
  acts: number;
  isFinished: boolean;
  /** Some of its records could not be read. */
  isDamaged: boolean;
}

/** What can be done with a run from the library. Failure is an answer, not an exception. */
export interface RunActions {
  /** Saves the run as a file; answers its name, or null when that failed. */
  exportRun: (id: string) => Promise<string | null>;
  /** Answers whether the run is gone. */
  deleteRun: (id: string) => Promise<boolean>;
}
