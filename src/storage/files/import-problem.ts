import type { StorageTrouble } from '../trouble.ts';

/** What is wrong with a file, or with one run in it. `i18n` has the sentences. */
export interface ImportProblem {
  code: ImportProblemCode;
  /** Place in the file, as in `runs.0.events.12.event.at`; empty for the file as a whole. */
  where: string;
  /** The run it is about; null when it is about the file. */
  run: string | null;
}

export type ImportProblemCode =
  /** Longer than 20 MB. */
  | 'import/too-large'
  /** Not JSON: another kind of file, or one cut off. */
  | 'import/not-json'
  /** JSON, but no file of runs. */
  | 'import/not-ours'
  /** Written by a newer version of this program. */
  | 'import/newer-format'
  /** Nested deeper than any run is. */
  | 'import/too-deep'
  /** A key named `__proto__`, which no file of ours has. */
  | 'import/unsafe-key'
  /** Something is missing, or is not what it should be. */
  | 'import/shape'
  /** An event is missing or out of order. */
  | 'import/gap'
  /** An event was changed after it was written. */
  | 'import/checksum'
  /** The scenario of the run is not in the file. */
  | 'import/scenario-missing'
  /** The scenario in the file is not the one that the run was played with. */
  | 'import/scenario-changed'
  /** The case would not have let this happen. */
  | 'import/does-not-replay'
  /** Sound, but this device could not keep it. */
  | StorageTrouble;
