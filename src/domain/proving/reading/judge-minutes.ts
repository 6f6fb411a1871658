import { caseLengths, type CutId, type PlayableScenario, type Seat } from '../../scenario/index.ts';
import type { PlayMinutes } from './play-minutes.ts';

/** How long a play took somebody who held these seats. */
export type TimedPlay = { cut: CutId | null; seats: readonly Seat[]; minutes: PlayMinutes };

/** A length that says other minutes than a play of it takes, the review included. */
export type MinutesFinding = {
  finding: 'other-minutes';
  length: CutId | 'whole';
  who: 'oneSeat' | 'allSeats';
  says: number;
  takes: number;
};

/** A promise of "about 40 minutes" is kept within five, a longer one within a tenth. */
const within = (minutes: number) => Math.max(5, minutes / 10);

/**
 * Holds the minutes that a case says against plays of it. Seats differ, and the longest one counts: nobody is to be
 * surprised by a longer evening. A cut for a class counts its talk as well, which no play shows, and is not judged.
 */
export function judgeMinutes(
  scenario: PlayableScenario,
  plays: readonly TimedPlay[],
): MinutesFinding[] {
  const { oneSeat, allSeats } = caseLengths(scenario);
  const asked = [
    ...oneSeat.map((length) => ({ who: 'oneSeat' as const, seats: 1, ...length })),
    ...allSeats
      .filter(({ cut }) => cut === null)
      .map((length) => ({ who: 'allSeats' as const, seats: scenario.seats.length, ...length })),
  ];
  return asked.flatMap(({ who, seats, cut, minutes }): MinutesFinding[] => {
    const fitting = plays.filter((one) => one.cut === cut && one.seats.length === seats);
    const takes = Math.max(...fitting.map((one) => one.minutes.play + one.minutes.review));
    if (fitting.length === 0 || Math.abs(takes - minutes) <= within(minutes)) return [];
    const length = cut ?? 'whole';
    return [{ finding: 'other-minutes', length, who, says: minutes, takes: Math.round(takes) }];
  });
}
