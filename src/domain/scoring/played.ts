import type { Seat } from '../scenario/index.ts';
import type { CompiledCase, DecisionTaken, JournalEntry, LogEvent } from '../simulation/index.ts';
import { type Mark, start } from './mark.ts';

/** A run as the score looks at it: read from the journal in one pass. */
export type Played = {
  decisions: Map<string, PlayedDecision>;
  /** By ref, in the order of starting. */
  runs: Map<string, PlayedRun[]>;
  /** `seat:part`, and when the seat learned it; known from the start has no entry. */
  learned: Map<string, Mark & { from: Seat | null }>;
  shares: (Mark & { from: Seat; to: Seat; parts: string[]; channel: string; basis: string })[];
  withheld: (Mark & { from: Seat; to: Seat; parts: string[]; reason: string })[];
  raised: PlayedError[];
  injects: Set<string>;
  setAside: Set<string>;
  /** When each seat was held by a person; `to` is null while it still is. */
  held: Map<Seat, { from: Mark; to: Mark | null }[]>;
  ended: Mark | null;
  journal: readonly JournalEntry[];
  events: readonly LogEvent[];
};
export type PlayedDecision = {
  opened: Mark | null;
  taken: (Mark & { options: string[]; byPerson: boolean }) | null;
  lapsed: Mark | null;
  closed: (Mark & { seat: Seat | null }) | null;
  /** Seats that refused, or let lapse, what was proposed to them. */
  notSignedBy: Set<Seat>;
};
export type PlayedRun = {
  run: number;
  ref: string;
  seats: Seat[];
  started: Mark;
  finished: Mark | null;
  /** False for a default step, which nobody took. */
  scored: boolean;
  /** False when a stand-in acted. */
  byPerson: boolean;
};
export type PlayedError = Mark & {
  error: string;
  ref: string;
  seats: Seat[];
  because: string | null;
  repaired: Mark | null;
};

export function playedOf(
  { scenario, settings }: CompiledCase,
  journal: readonly JournalEntry[],
  events: readonly LogEvent[],
): Played {
  const played: Played = {
    decisions: new Map(),
    runs: new Map(),
    learned: new Map(),
    shares: [],
    withheld: [],
    raised: [],
    injects: new Set(),
    setAside: new Set(),
    held: new Map(
      scenario.seats.map(({ id }) => [
        id,
        settings.held.includes(id) ? [{ from: start, to: null }] : [],
      ]),
    ),
    ended: null,
    journal,
    events,
  };
  const underWay: UnderWay = { runs: new Map(), agreed: new Set() };
  journal.forEach((entry, index) => note(played, underWay, entry, index));
  return played;
}

type UnderWay = { runs: Map<number, PlayedRun>; agreed: Set<string> };

/** Most entries say how people and the world fared, which is not scored: marks are made only where one is kept. */
function note(
  played: Played,
  { runs, agreed }: UnderWay,
  entry: JournalEntry,
  index: number,
): void {
  switch (entry.kind) {
    case 'decision.opened':
      decisionOf(played, entry.decision).opened ??= markOf(entry, index);
      return;
    case 'decision.taken': {
      const { options } = entry;
      const byPerson = entry.cause.event !== null;
      decisionOf(played, entry.decision).taken ??= { ...markOf(entry, index), options, byPerson };
      return;
    }
    case 'decision.lapsed':
      decisionOf(played, entry.decision).lapsed ??= markOf(entry, index);
      return;
    case 'decision.closed':
      decisionOf(played, entry.decision).closed ??= {
        ...markOf(entry, index),
        seat: entry.cause.seat,
      };
      return;
    case 'proposal.agreed':
      agreed.add(`${entry.proposal}:${entry.seat}`);
      return;
    case 'proposal.refused':
      notSigned(played, entry.ref).add(entry.seat);
      return;
    case 'proposal.lapsed':
      for (const signer of entry.signers) {
        if (!agreed.has(`${entry.proposal}:${signer}`)) notSigned(played, entry.ref).add(signer);
      }
      return;
    case 'act.started': {
      const { run, ref, seats, scored } = entry;
      const byPerson = entry.cause.event !== null;
      const one = {
        run,
        ref,
        seats,
        started: markOf(entry, index),
        finished: null,
        scored,
        byPerson,
      };
      runs.set(run, one);
      const before = played.runs.get(ref);
      if (before) before.push(one);
      else played.runs.set(ref, [one]);
      return;
    }
    case 'act.finished': {
      const run = runs.get(entry.run);
      if (run) run.finished = markOf(entry, index);
      return;
    }
    case 'fact.learned': {
      const key = `${entry.seat}:${entry.part}`;
      if (!played.learned.has(key))
        played.learned.set(key, { ...markOf(entry, index), from: entry.from });
      return;
    }
    case 'fact.shared': {
      const { from, to, parts, channel, basis } = entry;
      played.shares.push({ ...markOf(entry, index), from, to, parts, channel, basis });
      return;
    }
    case 'fact.withheld': {
      const { from, to, parts, reason } = entry;
      played.withheld.push({ ...markOf(entry, index), from, to, parts, reason });
      return;
    }
    case 'error.raised': {
      const { error, ref, seats, because } = entry;
      played.raised.push({ ...markOf(entry, index), error, ref, seats, because, repaired: null });
      return;
    }
    case 'error.repaired': {
      const door = played.raised.find(
        ({ error, ref, event, repaired }) =>
          !repaired && error === entry.error && ref === entry.ref && event === entry.event,
      );
      if (door) door.repaired = markOf(entry, index);
      return;
    }
    case 'message.arrived':
      if (entry.inject !== null) played.injects.add(entry.inject);
      return;
    case 'item.setAside':
      played.setAside.add(entry.item);
      return;
    case 'seat.joined':
      played.held.get(entry.seat)?.push({ from: markOf(entry, index), to: null });
      return;
    case 'seat.left': {
      const last = played.held.get(entry.seat)?.at(-1);
      if (last) last.to = markOf(entry, index);
      return;
    }
    case 'case.ended':
      played.ended = markOf(entry, index);
      return;
    default:
      return;
  }
}

function markOf({ at, cause }: JournalEntry, index: number): Mark {
  return { index, at, event: cause.event };
}

function decisionOf(played: Played, id: string): PlayedDecision {
  const known = played.decisions.get(id);
  if (known) return known;
  const fresh: PlayedDecision = {
    opened: null,
    taken: null,
    lapsed: null,
    closed: null,
    notSignedBy: new Set(),
  };
  played.decisions.set(id, fresh);
  return fresh;
}

function notSigned(played: Played, ref: string): Set<Seat> {
  return decisionOf(played, ref.split('/')[0] ?? '').notSignedBy;
}

/** The input by which a decision was taken, with its reasons and certainty. */
export function takenEvent(played: Played, seq: number | null): DecisionTaken | null {
  if (seq === null) return null;
  const atPlace = played.events[seq];
  const event = atPlace?.seq === seq ? atPlace : played.events.find((one) => one.seq === seq);
  return event?.type === 'decision.taken' ? event : null;
}
