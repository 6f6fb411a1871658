import type { Seat } from '../../scenario/index.ts';
import type { HypothesisHeld, LogEvent } from '../events.ts';

export type OwnHypothesis = Omit<HypothesisHeld, 'type'>;

/** As the seat holds them now, by number. */
export function ownHypotheses(events: readonly LogEvent[], seat: Seat): OwnHypothesis[] {
  const now = new Map<number, OwnHypothesis>();
  for (const event of events) {
    if (event.type !== 'hypothesis.held' || event.seat !== seat) continue;
    const { hypothesis, text, belief, for: speaksFor, against } = event;
    now.set(hypothesis, { hypothesis, text, belief, for: speaksFor, against });
  }
  return [...now.values()].sort((a, b) => a.hypothesis - b.hypothesis);
}
