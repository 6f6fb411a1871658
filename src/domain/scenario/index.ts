/**
 * What a case is, once it has been read. This door is light: types, and the few names that play needs.
 * Reading files, checking, resolving and writing are behind the second door, `from-files.ts`, which brings the YAML,
 * schema and CEL libraries with it and must stay off the play path.
 */
export { canBeGuided } from './can-be-guided.ts';
export { caseLengths } from './case-lengths.ts';
export type { CaseLength, CaseLengths } from './case-lengths.ts';
export { conditionFunctions } from './conditions/expression.ts';
export type {
  BinaryOperator,
  Condition,
  ConditionFunction,
  Expression,
} from './conditions/expression.ts';
export { competencies, cutIds, seats } from './playable.ts';
export type {
  ActCore,
  ActKind,
  CitedPoint,
  Competency,
  Confidence,
  CutId,
  Effect,
  EvidenceState,
  Guardian,
  Interval,
  Jurisdiction,
  Minute,
  PlayableAct,
  PlayableDecision,
  PlayableError,
  PlayableFact,
  PlayableInject,
  PlayableOption,
  PlayablePerson,
  PlayablePlace,
  PlayableScenario,
  PlayableStage,
  PlayableTie,
  ScoredItem,
  Seat,
  Window,
} from './playable.ts';
export type { Placed, PlacedCondition } from './placed.ts';
export type { Path } from './problem.ts';
export { momentMinutes, readClockStart } from './resolving/case-time.ts';
export { wordsIn } from './translations/case-words.ts';
export type { CaseTexts, CaseWords } from './translations/case-words.ts';
