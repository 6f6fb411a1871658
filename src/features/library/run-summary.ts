import type { Seat } from '../../domain/law/index.ts';
import type { CutId } from '../../domain/scenario/index.ts';

/** What the library says about one run kept on this device. */
export interface RunSummary {
  id: string;
  caseId: string;
  /** Title of the case as it was when the run began. */
  title: string;
  held: readonly Seat[];
  /** Null: the whole case. */
  cut: CutId | null;
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
  /** Whether somebody wrote private notes in the run. */
  hasNotepads: (id: string) => Promise<boolean>;
  /** Saves the run as a file, with private notes if asked; answers its name, or null when that failed. */
  exportRun: (id: string, extent: { withNotepads: boolean }) => Promise<string | null>;
  /** Answers whether the run is gone. */
  deleteRun: (id: string) => Promise<boolean>;
}
