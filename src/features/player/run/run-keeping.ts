import type { PlayableScenario } from '../../../domain/scenario/index.ts';
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
  /** Keeps what is chosen and not yet sent; null forgets it. */
  keepDraft(key: string, choice: unknown): void;
  /** Told when another window takes the run over. */
  watch(onTaken: () => void): () => void;
  close(): void;
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
  /** What was chosen and not sent, by key. */
  drafts: Readonly<Record<string, unknown>>;
  /** This device does not keep the run; it lives as long as the page. */
  isKept: boolean;
};
export type Appended =
  | { kind: 'saved' }
  /** Play goes on in memory; the trouble has been said by whoever keeps the run. */
  | { kind: 'onlyInMemory' }
  | { kind: 'elsewhere' };
