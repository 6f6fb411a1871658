import type { Json } from './reading/json.ts';
import type { Problem } from './problem.ts';

/** Files of a scenario folder by path: `scenario.yaml`, `text/mk.yaml`. */
export type ScenarioFiles = Readonly<Record<string, string | Uint8Array>>;

/** A case that may be unfinished or wrong. Only `toPlayable` makes it one that can be played. Never changed in place. */
export type DraftScenario = {
  /** `scenario.yaml` as plain values, brought to the newest format. May have any shape. */
  readonly content: Json;
  /** Translations by language, as far as they could be read. */
  readonly texts: Readonly<Record<string, TranslationFile>>;
  /** The files as they came, so that nothing is lost that was not understood. */
  readonly source: ScenarioFiles;
  /** What keeps the content from being all that the files say; empty for a draft that was not read from files. */
  readonly unread: readonly Problem[];
};

/** `text/<lang>.yaml`: by key of the prose, its translation and the mark of the text it was made from. */
export type TranslationFile = Readonly<Record<string, { text: string; of: string }>>;

export const SCENARIO_FILE = 'scenario.yaml';
