import { caseLengths, cutIds, type PlayableScenario } from '../../scenario/index.ts';
import {
  compileCase,
  inCut,
  type Playthrough,
  playSteps,
  settingsOf,
} from '../../simulation/index.ts';
import type { TimedPlay } from './judge-minutes.ts';
import { playMinutes } from './play-minutes.ts';

/** A timed play, and whose it was. */
export type NamedTimedPlay = TimedPlay & { playthrough: string };

/**
 * Times recorded plays, as they were recorded and in the solo cuts of the case: for the person who held the seats, and
 * as if each seat had been held alone. A play that is not accepted tells nothing and is said elsewhere.
 */
export function timedPlays(
  scenario: PlayableScenario,
  playthroughs: readonly Playthrough[],
): NamedTimedPlay[] {
  const cuts = caseLengths(scenario).oneSeat.flatMap(({ cut }) => (cut === null ? [] : [cut]));
  return playthroughs.flatMap((whole) =>
    [whole, ...cuts.map((cut) => inCut(whole, scenario, cut))].flatMap((play) =>
      timesOf(scenario, play),
    ),
  );
}

function timesOf(scenario: PlayableScenario, play: Playthrough): NamedTimedPlay[] {
  const table = compileCase(scenario, settingsOf(play));
  const log = playSteps(table, play.acts);
  if (!log.ok) return [];
  const cut = cutIds.find((id) => id === play.cut) ?? null;
  const people =
    play.held.length === 1 ? [play.held] : [play.held, ...play.held.map((one) => [one])];
  return people.map((seats) => ({
    playthrough: play.id,
    cut,
    seats,
    minutes: playMinutes(table, log.value, seats),
  }));
}
