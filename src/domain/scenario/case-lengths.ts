import type { CutId, PlayableScenario } from './playable.ts';

/** One length at which a case can be played. */
export type CaseLength = {
  /** Null: the whole case. */
  cut: CutId | null;
  /** Of a person's time, the debrief included. */
  minutes: number;
  /** Number of decisions that do not exist for it. */
  leftOut: number;
  /** What is left out, in the author's words. */
  say: string | null;
};

/** The lengths that fit who plays, the one to propose first. */
export type CaseLengths = { oneSeat: CaseLength[]; allSeats: CaseLength[] };

/**
 * A solo cut is measured for one seat, the other cuts for a team with its talk, so each is offered where its minutes
 * hold. A cut that leaves nothing out is the whole case under another name and is not offered beside it.
 */
export function caseLengths({ minutes, minutesAlone, cuts }: PlayableScenario): CaseLengths {
  const whole = (of: number): CaseLength => ({ cut: null, minutes: of, leftOut: 0, say: null });
  const shorter = (isSolo: boolean) =>
    cuts
      .filter(({ id, leaveOut }) => leaveOut.length > 0 && (id === 'solo-40') === isSolo)
      .map(
        ({ id, leaveOut, ...said }): CaseLength => ({
          cut: id,
          leftOut: leaveOut.length,
          ...said,
        }),
      );
  return {
    oneSeat: [...shorter(true), whole(minutesAlone ?? minutes)],
    allSeats: [whole(minutes), ...shorter(false)],
  };
}
