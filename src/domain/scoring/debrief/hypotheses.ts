import { type Seat, seats as allSeats } from '../../scenario/index.ts';
import type { HypothesisHeld, LogEvent } from '../../simulation/index.ts';
import type { DebriefHypotheses, HypothesisFact } from './debrief.ts';
import type { FinishedRun } from './finished-run.ts';
import { factChip } from './words.ts';

/** What each seat thought and how its belief moved, beside the author's accounts. None of it is scored. */
export function hypothesesOf(
  { compiled, world, who }: FinishedRun,
  events: readonly LogEvent[],
): DebriefHypotheses {
  const { scenario, settings } = compiled;
  const seats = who === 'team' ? settings.held : [who];
  const sinceOf = (seat: Seat, ref: string) => knownSince(seat, compiled.index.fact.get(ref) ?? []);
  const words = (seat: Seat, refs: readonly string[]) =>
    refs.filter((ref) => sinceOf(seat, ref) !== null).map((ref) => factChip(scenario, ref));
  const fact = (ref: string): HypothesisFact => ({
    say: factChip(scenario, ref),
    since: earliest(seats.map((seat) => sinceOf(seat, ref))),
  });
  return {
    own: seats.flatMap((seat) =>
      heldBy(seat, events).map(({ last, beliefs }) => ({
        seat,
        say: last.text,
        for: words(seat, last.for),
        against: words(seat, last.against),
        beliefs,
      })),
    ),
    case: (scenario.hypotheses ?? []).map(({ say, for: speaksFor, against, because }) => ({
      say,
      for: speaksFor.map(fact),
      against: against.map(fact),
      because,
    })),
  };

  /** When the last of the parts came; null while one is missing (rule 20). */
  function knownSince(seat: Seat, parts: readonly number[]): number | null {
    const at = allSeats.indexOf(seat);
    const since = parts.map((part) => world.known[part * 4 + at] ?? -1);
    return since.length === 0 || since.some((minute) => minute < 0) ? null : Math.max(...since);
  }
}

function earliest(minutes: readonly (number | null)[]): number | null {
  const known = minutes.filter((minute) => minute !== null);
  return known.length === 0 ? null : Math.min(...known);
}

type Held = { last: HypothesisHeld; beliefs: DebriefHypotheses['own'][number]['beliefs'] };

function heldBy(seat: Seat, events: readonly LogEvent[]): Held[] {
  const held = new Map<number, Held>();
  for (const event of events) {
    if (event.type !== 'hypothesis.held' || event.seat !== seat) continue;
    const beliefs = held.get(event.hypothesis)?.beliefs ?? [];
    const isNew = beliefs.at(-1)?.belief !== event.belief;
    held.set(event.hypothesis, {
      last: event,
      beliefs: isNew ? [...beliefs, { at: event.at, belief: event.belief }] : beliefs,
    });
  }
  return [...held.entries()].sort(([a], [b]) => a - b).map(([, one]) => one);
}
