/** Judges a log against the case's rubric and says why. */
export type {
  Debrief,
  DebriefAct,
  DebriefDecision,
  DebriefError,
  DebriefHypotheses,
  HypothesisFact,
  DebriefLesson,
  DebriefLimit,
  DebriefMoment,
  DebriefOption,
} from './debrief/debrief.ts';
export type {
  CapReport,
  CompetencyReport,
  ItemReport,
  Level,
  Scored,
  ScoreReport,
} from './report.ts';
export { buildDebrief } from './debrief/build-debrief.ts';
export { compareWhatIf } from './debrief/what-if.ts';
export type { WhatIfReport, WhatIfSide } from './debrief/what-if.ts';
export { drawOfLog } from './levels/bootstrap.ts';
export { expectedOf } from './expected.ts';
export { levelOf } from './levels/level.ts';
export { rubricOf } from './rubric.ts';
export { scoreRun } from './score-run.ts';
export { scoreWorld } from './score-world.ts';
export { copyWatched, watch, watchRun } from './watch.ts';
export type { Watched } from './watch.ts';
