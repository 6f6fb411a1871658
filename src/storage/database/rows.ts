import type { Seat } from '../../domain/scenario/index.ts';
import type { RunHeader } from '../../domain/simulation/index.ts';
import type { RunId } from '../../shared/ids.ts';

/** What each table holds. Moments are ISO texts of this device's clock unless a name says otherwise. */
export interface Rows {
  runs: RunRow;
  events: EventRow;
  scenarios: ScenarioRow;
  results: ResultRow;
  drafts: DraftRow;
  notepads: NotepadRow;
  preferences: PreferenceRow;
  damaged: DamagedRow;
  leases: LeaseRow;
  cases: CaseRow;
}

export interface RunRow {
  id: RunId;
  header: RunHeader;
  /** As the scenario had it when the run began. */
  title: string;
  /** Start of the case clock, ISO with offset. */
  clockStart: string;
  /** How the person wants to be called in a result; never a name we ask for. */
  alias: string | null;
  createdAt: string;
  updatedAt: string;
  /** Number of events in the log; the next one gets this seq. */
  nextSeq: number;
  /** Events in which somebody did something, as against time passing. */
  acts: number;
  status: 'playing' | 'finished';
  /** Case minute of the last event; 0 before the first. */
  lastCaseMinute: number;
}

/** Written once; only setting aside what is damaged and deleting a whole run remove it. */
export interface EventRow {
  run: RunId;
  /** From 0, without gaps. */
  seq: number;
  /** The event as JSON, so that what is read back is what a file would carry. */
  event: string;
  /** See `eventChecksum`. */
  checksum: string;
}

/** A scenario that some run here was played with, kept by its content hash. */
export interface ScenarioRow {
  hash: string;
  /** A `PlayableScenario` as JSON. */
  scenario: string;
}

/** A case that somebody brought as a file. One per id; importing it again replaces it. */
export interface CaseRow {
  id: string;
  hash: string;
  /** What a list shows, as JSON. */
  card: string;
  /** A `PlayableScenario` as JSON. */
  scenario: string;
  /** The file as its author wrote it. */
  source: string;
  importedAt: string;
}

export interface ResultRow {
  run: RunId;
  /** Version of the rules that judged the log. */
  rulesVersion: string;
  finishedAt: string;
  /** The finished report as JSON. */
  report: string;
}

/** What a person has chosen at a decision and not yet sent. */
export interface DraftRow {
  run: RunId;
  decision: string;
  /** The state of the form as JSON. */
  choice: string;
}

/** What a person wrote for themselves at one seat of a run. Never part of the log. */
export interface NotepadRow {
  run: RunId;
  seat: Seat;
  text: string;
}

export interface PreferenceRow {
  key: string;
  /** As JSON. */
  value: string;
}

/** A record that could not be trusted, moved here as it was found. */
export interface DamagedRow {
  run: RunId;
  id: string;
  /** Its place in the log; null when it was no event. */
  seq: number | null;
  reason: DamageReason;
  /** The record as JSON. */
  original: string;
  foundAt: string;
}

export type DamageReason =
  /** Content and checksum disagree. */
  | 'checksum'
  /** Not the shape of an event this program knows. */
  | 'shape'
  /** An earlier event is missing. */
  | 'gap'
  /** Sound in itself, but it follows a damaged one and means nothing without it. */
  | 'follows-damage'
  /** Waited in memory for room while another tab went on with the run. */
  | 'overtaken'
  /** The run's own record, without which its events say nothing. */
  | 'run-record'
  /** The run's scenario is missing or is not the one it was played with. */
  | 'scenario';

/** Who may append to a run. The only truth about it: see `runs/lease.ts`. */
export interface LeaseRow {
  run: RunId;
  /** The tab that opened the run, and which of its openings. */
  tab: string;
  token: string;
  /** Milliseconds of this device's clock at the last sign of life. */
  beatAt: number;
}
