/** Judges a log against the case's rubric and says why. */
export type {
  Debrief,
  DebriefAct,
  DebriefDecision,
  DebriefError,
  DebriefLesson,
  DebriefLimit,
  DebriefMoment,
  DebriefOption,
} from './debrief/debrief.ts';
export type {
  CapReport,
  CompetencyReport,
  ItemCause,
  ItemReport,
  ItemState,
  LeftOutCause,
  Level,
  Range,
  Scored,
  ScoreReport,
} from './report.ts';
export { buildDebrief } from './debrief/build-debrief.ts';
export type { Log } from './debrief/build-debrief.ts';
export { expectedOf } from './expected.ts';
export { drawFrom, rangeOf } from './levels/bootstrap.ts';
export { levelOf } from './levels/level.ts';
export { rubricOf } from './rubric.ts';
export type { Rubric } from './rubric.ts';
export { hashOfLog, scoreRun } from './score-run.ts';
export { scoreWorld } from './score-world.ts';
export type { WatchedWorld } from './score-world.ts';
export { copyWatched, watch, watchRun } from './watch.ts';
export type { Watch, Watched, WatchedRun } from './watch.ts';
