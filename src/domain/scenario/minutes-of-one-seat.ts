import type { PlayableScenario } from './playable.ts';

/** Minutes a person needs who plays one seat: those of the shortest cut that leaves nothing out, else of the case. */
export function minutesOfOneSeat({ minutes, cuts }: PlayableScenario): number {
  const whole = cuts.filter(({ leaveOut }) => leaveOut.length === 0).map((cut) => cut.minutes);
  return Math.min(minutes, ...whole);
}
