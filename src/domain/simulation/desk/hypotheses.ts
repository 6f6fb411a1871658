import type { HypothesisHeld } from '../events.ts';
import { isKnownFact } from './facts.ts';
import type { Look } from './look.ts';

export type OwnHypothesis = Omit<HypothesisHeld, 'type'>;

/** As the seat holds them now, by number, with the facts it knows. */
export function ownHypotheses(look: Look): OwnHypothesis[] {
  const isKnown = (ref: string) => isKnownFact(look, ref);
  const now = new Map<number, OwnHypothesis>();
  for (const event of look.events) {
    if (event.type !== 'hypothesis.held' || event.seat !== look.seat) continue;
    const { hypothesis, text, belief } = event;
    const [speaksFor, against] = [event.for.filter(isKnown), event.against.filter(isKnown)];
    now.set(hypothesis, { hypothesis, text, belief, for: speaksFor, against });
  }
  return [...now.values()].sort((a, b) => a.hypothesis - b.hypothesis);
}
