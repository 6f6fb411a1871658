/** What happens in a case: compiled rules, the log of inputs, the world they lead to. */
export { compileCase, testOf } from './compile/compile-case.ts';
export type { CompiledCase, Test } from './compile/compiled-case.ts';
export { choicePrice } from './desk/choice-price.ts';
export { connectionsView } from './desk/connections-view.ts';
export { deskView } from './desk/desk-view.ts';
export { placesView } from './desk/places-view.ts';
export type { EvidenceAt, PersonAt, PlaceStop } from './desk/places-view.ts';
export type { Tie, TieEnd } from './desk/ties.ts';
export type { ChoicePrice } from './desk/choice-price.ts';
export { criticalStops } from './desk/guide.ts';
export type { CriticalStop } from './desk/guide.ts';
export { moveFeedback } from './desk/move-feedback.ts';
export type { DecisionFeedback, MoveFeedback } from './desk/move-feedback.ts';
export type { DeskView } from './desk/desk-view.ts';
export { apply, begin } from './drivers/bulk.ts';
export { compileChart, stagesOf } from './drivers/chart.ts';
export { nextClockEvent, standByEvents } from './drivers/stand-by.ts';
export { MOST_HYPOTHESES, rulesVersion } from './events.ts';
export type {
  Belief,
  Certainty,
  DecisionTaken,
  HypothesisHeld,
  Input,
  LogEvent,
  Reasons,
  RunHeader,
  RunSettings,
} from './events.ts';
export type { JournalEntry } from './journal.ts';
export { refuseNext, replay } from './log/replay.ts';
export { canWithdraw, eventsThatCount } from './log/withdrawn.ts';
export { whatIf } from './log/what-if.ts';
export { inCut } from './playthrough/in-cut.ts';
export { inputOf, playSteps, settingsOf } from './playthrough/play-steps.ts';
export type { StepRefused } from './playthrough/play-steps.ts';
export type {
  Expected,
  ExpectedKind,
  Playthrough,
  PlaythroughProblem,
  Step,
} from './playthrough/playthrough.ts';
export { readPlaythrough } from './playthrough/read-playthrough.ts';
export { stepsOfLog } from './playthrough/steps-of-log.ts';
export { writePlaythrough } from './playthrough/write-playthrough.ts';
export {
  partsToShare,
  possibleActs,
  possibleAnswers,
  possibleDecisions,
} from './possible-inputs.ts';
export { refuse } from './rules/legality.ts';
export type { Refusal } from './rules/legality.ts';
export { caseText, findAct } from './text.ts';
export { copyWorld } from './world.ts';
export type { World } from './world.ts';
