import type { Guardian, Minute } from '../scenario/index.ts';
import type { Cause, JournalEntry } from './journal.ts';

/**
 * One running copy of a case: plain JSON, addressed by the indexes of the compiled case so that it copies and compares
 * fast. Two worlds that were given the same log are equal byte for byte. Read it through `look.ts`.
 */
export type World = {
  now: Minute;
  /** How far items of the agenda may run, and whether the deadlines of that minute may too. */
  until: Minute;
  closing: boolean;
  /** Counts every change; lets a computed answer be kept while the world stands still. */
  version: number;
  nextId: number;
  ended: { at: Minute; ending: string } | null;
  /** Passes without rest since the last item (rule 5). */
  passes: number;
  /** Items run since the last input: a minute that never ends is an author's fault too. */
  items: number;
  /** Units went away: bookings not yet begun look for a new time in the next pass. */
  capacityLost: boolean;
  seats: SeatWorld[];
  variables: (boolean | number | string)[];
  resources: { steps: { from: Minute; count: number }[] }[];
  bookings: Booking[];
  /** part * 4 + seat: minute since when the seat knows the part, or -1. */
  known: Minute[];
  evidence: EvidenceWorld[];
  people: PersonWorld[];
  limits: { state: 'idle' | 'running' | 'met' | 'missed'; due: Minute }[];
  decisions: DecisionWorld[];
  doables: DoableWorld[];
  proposals: Proposal[];
  runs: ActRun[];
  requests: RequestWorld[];
  errors: RaisedError[];
  /** Leaf stage of each track, as an index into the compiled stages. */
  stages: number[];
  /** 1 for every stage a track stands in, its outer stages included. */
  inStage: number[];
  triggers: { was: boolean; fired: boolean }[];
  injects: Minute[];
  dialogues: { ended: boolean; forced: number; openedAt: Minute }[];
  agenda: AgendaItem[];
  journal: JournalEntry[];
};

export type SeatWorld = {
  held: boolean;
  busyUntil: Minute;
  /** Standing by until something visible happens, at the latest until this minute; null: not standing by. */
  standingBy: { until: Minute | null } | null;
};
/** 0 unknown, 1 located, 2 secured, 3 examined. */
export type EvidenceWorld = { state: number; tainted: boolean; lost: boolean };
export type PersonWorld = {
  risk: number;
  trust: number[];
  guardian: Guardian;
  place: string | null;
  track: string | null;
  present: boolean;
  contactAt: Minute;
  consents: Record<string, boolean>;
};
export type DecisionWorld = {
  state: 'waiting' | 'open' | 'taken' | 'lapsed' | 'closed';
  openedAt: Minute;
  takenAt: Minute;
  chosen: string[];
};
export type DoableWorld = {
  /** Chosen or asked for, whether it has begun or is booked for later. */
  asked: number;
  starts: number;
  finishes: number;
  lastFinish: Minute;
  /** 0 as its window says, 1 opened by an effect, 2 closed by an effect. */
  forced: number;
  /** Kept only where its window closes some time after it opened; else -1. */
  openedAt: Minute;
};
export type Proposal = {
  /** Seq of the input that proposed; below zero for what a stand-in proposes. */
  id: number;
  seat: number;
  signers: number[];
  agreed: number[];
  decision: number;
  acts: number[];
  state: 'open' | 'agreed';
  cause: Cause;
};
export type ActRun = {
  id: number;
  act: number;
  /** Seats kept busy by it; empty for a default step nobody takes. */
  seats: number[];
  state: 'booked' | 'running' | 'finished';
  from: Minute;
  until: Minute;
  /** Acts of a menu played side by side share the id of the first and may overlap; else its own id. */
  beside: number;
  /** Id of the act it follows in a menu played in turn, or -1. */
  follows: number;
  /** Stand-ins' acts and default steps are played, not scored. */
  scored: boolean;
  cause: Cause;
};
export type Booking = { resource: number; count: number; from: Minute; to: Minute; run: number };
export type RequestWorld = {
  state: 'idle' | 'waiting' | 'answered';
  seat: number;
  sentAt: Minute;
  lawful: boolean;
  answers: string[];
  cause: Cause;
};
export type RaisedError = {
  error: number;
  ref: string;
  event: number | null;
  seats: number[];
  at: Minute;
  repairedAt: Minute;
};

/**
 * Rule 3: within a minute, in this order. What begins by itself begins when all that the minute brings is known, as a
 * person would begin it; deadlines and closings end the minute, and the end of the case comes after them.
 */
export const ranks = {
  finish: 0,
  answer: 1,
  inject: 2,
  start: 3,
  deadline: 4,
  closing: 5,
  end: 6,
} as const;
export type Rank = (typeof ranks)[keyof typeof ranks];
export type AgendaItem = { due: Minute; rank: Rank; id: number; cause: Cause } & (
  | { kind: 'act.finish'; run: number }
  | { kind: 'act.start'; run: number }
  | { kind: 'effect'; list: number; index: number }
  | { kind: 'later'; later: number; name: number }
  | { kind: 'answer'; request: number }
  | { kind: 'share'; from: number; to: number; parts: number[]; channel: string; basis: string }
  | { kind: 'repair'; event: number; ref: string; way: string; seat: number; since: Minute }
  | { kind: 'sign'; proposal: number; seat: number }
  | { kind: 'standIn'; plan: number }
  | { kind: 'wake'; seat: number }
  | { kind: 'inject'; inject: number }
  | { kind: 'appear'; person: number }
  | { kind: 'default'; act: number }
  | { kind: 'tick' }
  | { kind: 'limit' | 'limit.start'; limit: number }
  | { kind: 'decay'; evidence: number }
  | { kind: 'drift'; person: number }
  | { kind: 'proposal.lapse'; proposal: number }
  | { kind: 'decision.close'; decision: number }
  | { kind: 'latest' }
);

/** An own copy that may be changed without touching the original. */
export function copyWorld(world: World): World {
  return {
    ...world,
    seats: world.seats.map((seat) => ({ ...seat })),
    variables: [...world.variables],
    resources: world.resources.map((resource) => ({ steps: [...resource.steps] })),
    bookings: [...world.bookings],
    known: [...world.known],
    evidence: world.evidence.map((evidence) => ({ ...evidence })),
    people: world.people.map((person) => ({
      ...person,
      trust: [...person.trust],
      consents: { ...person.consents },
    })),
    limits: world.limits.map((limit) => ({ ...limit })),
    decisions: world.decisions.map((decision) => ({ ...decision })),
    doables: world.doables.map((doable) => ({ ...doable })),
    proposals: world.proposals.map((proposal) => ({ ...proposal, agreed: [...proposal.agreed] })),
    runs: world.runs.map((run) => ({ ...run })),
    requests: world.requests.map((request) => ({ ...request, answers: [...request.answers] })),
    errors: world.errors.map((error) => ({ ...error })),
    stages: [...world.stages],
    inStage: [...world.inStage],
    triggers: world.triggers.map((trigger) => ({ ...trigger })),
    injects: [...world.injects],
    dialogues: world.dialogues.map((dialogue) => ({ ...dialogue })),
    agenda: [...world.agenda],
    journal: [...world.journal],
  };
}
