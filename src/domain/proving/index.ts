/** Plays a case many times before a class does. */
export type { Budget } from './exploring/explore.ts';
export { usualBudget } from './exploring/explore.ts';
export type { ProverFinding } from './findings/finding.ts';
export type { FindingCode } from './findings/finding-codes.ts';
export { passGates } from './gates.ts';
export type { GateResult } from './gates.ts';
export { prove } from './prove.ts';
export type { Proof } from './prove.ts';
export { judgeMinutes } from './reading/judge-minutes.ts';
export type { MinutesFinding } from './reading/judge-minutes.ts';
export { judgeReading } from './reading/judge-reading.ts';
export type { ReadingFinding } from './reading/judge-reading.ts';
export { newWords } from './reading/new-words.ts';
export type { ActReading } from './reading/new-words.ts';
export { timedPlays } from './reading/timed-plays.ts';
export type { NamedTimedPlay } from './reading/timed-plays.ts';
export { landRecorded, simulate } from './simulate.ts';
export type { Landing } from './simulate.ts';
