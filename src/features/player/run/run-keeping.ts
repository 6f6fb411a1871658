import type { PlayableScenario, Seat } from '../../../domain/scenario/index.ts';
import type { LogEvent, RunHeader } from '../../../domain/simulation/index.ts';

/**
 * Where the run is kept. The application wires it to this device's storage; tests pass a fake.
 * Every answer is a value: a browser that refuses to store is no exception.
 */
export interface RunKeeping {
  /** Opens the run for playing, so that nobody else appends to it; `takeOver` takes it from another window. */
  open(how: { takeOver: boolean }): Promise<Opening>;
  /** Written all or nothing, and answered only once that is durable. */
  append(events: readonly LogEvent[]): Promise<Appended>;
  /** Keeps what is chosen and not yet sent, as JSON. */
  keepDrafts(drafts: unknown): void;
  readonly notepad: NotepadKeeping;
  /** Told when another window takes the run over. */
  watch(onTaken: () => void): () => void;
  close(): void;
}

/** Private notes of a person at a seat, apart from the log. Keeping is quiet: losing a letter loses no act. */
export interface NotepadKeeping {
  read(seat: Seat): Promise<string>;
  keep(seat: Seat, text: string): void;
}

export type Opening =
  | { kind: 'opened'; run: KeptRun }
  | { kind: 'elsewhere' }
  | { kind: 'missing' }
  | { kind: 'unreadable'; code: string };
export type KeptRun = {
  header: RunHeader;
  scenario: PlayableScenario;
  events: LogEvent[];
  /** As `keepDrafts` was given it; null when there is nothing. */
  drafts: unknown;
  /** Records that could not be read and were set aside; the log ends before them. */
  setAside: number;
  /** Its result is written: it can be read, and nothing is added. */
  isFinished: boolean;
  /** False: this device does not keep the run; it lives as long as the page. */
  isKept: boolean;
};
export type Appended =
  | { kind: 'saved' }
  /** Play goes on in memory; the trouble has been said by whoever keeps the run. */
  | { kind: 'onlyInMemory' }
  | { kind: 'finished' }
  | { kind: 'elsewhere' };
