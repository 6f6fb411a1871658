/**
 * The second door: reading, checking and resolving. It brings the YAML, schema and CEL libraries with it, so the play
 * path stays behind `index.ts`; what runs in a worker, in the studio, on the command line or in the build comes here.
 */
export type { Shape } from './format/shapes.ts';
export type { DraftScenario, ScenarioFiles, TranslationFile } from './draft.ts';
export type { Expected, Problem } from './problem.ts';
export type { ProblemCode } from './problem-codes.ts';
export { placeFinder } from './place-finder.ts';
export { placedIn } from './placed.ts';
export { scenarioJsonSchema } from './json-schema.ts';
export { type ReadScenario, readScenario } from './read-scenario.ts';
export { playableHash, toPlayable } from './to-playable.ts';
export {
  placedTranslation,
  type PlacedTranslation,
  sourceTextsOf,
} from './translations/placed-translation.ts';
export { languageOf } from './translations/read-translation.ts';
export { updateTranslation } from './translations/update-translation.ts';
export { textMark } from './translations/source-texts.ts';
export { writeScenario } from './write-scenario.ts';
