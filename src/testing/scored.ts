import type { PlayableScenario, ScoredItem } from '../domain/scenario/index.ts';
import { type Scored, scoreRun } from '../domain/scoring/index.ts';
import type { RunSettings } from '../domain/simulation/index.ts';
import { playByHand } from './play-log.ts';

export type Hand = ReturnType<typeof playByHand>;

/** Plays a case by hand to its end and scores the log for the team, or for one seat. */
export function scored(
  scenario: PlayableScenario,
  play: (hand: Hand) => void,
  { who = 'team', ...settings }: Partial<RunSettings> & { who?: Scored } = {},
) {
  const hand = playByHand(scenario, settings);
  play(hand);
  hand.waitUntil(scenario.clock.latest + 1);
  return scoreRun(hand.table, hand.events, { seat: who });
}

/** What one item came to, in a line: `earned 2 of 3, in-part`. */
export function lineOf(
  report: ReturnType<typeof scored>,
  id: ScoredItem['id'],
): string | undefined {
  const item = report.items.find((one) => one.id === id);
  return item && `${item.state} ${item.earned} of ${item.available}, ${item.cause}`;
}
