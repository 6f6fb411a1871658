import type { ScenarioFile } from './format/scenario-file.ts';

/** Right where it is there, but anything may still be lacking; lists may have gaps. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? (Loose<Item> | undefined)[]
  : T extends object
    ? { [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T;

/** What an author has of a case so far: all checks read this, so that one mistake does not hide the next. */
export type LooseScenario = Loose<ScenarioFile>;
