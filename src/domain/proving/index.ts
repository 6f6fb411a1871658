/** Plays a case many times before a class does. */
export { passGates } from './gates.ts';
export type { GateResult } from './gates.ts';
export { landRecorded, simulate } from './simulate.ts';
export type { Landing } from './simulate.ts';
