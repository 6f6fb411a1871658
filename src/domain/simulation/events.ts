import type { Minute, Seat } from '../scenario/index.ts';

/**
 * The log: accepted inputs only (rule 1). Everything else is derived on replay.
 * `seq` counts from 0 within a run; `at` is the case minute at which the input was accepted.
 * `wall` is a remark for people (ISO time) and is never read by the world.
 */
export type LogEvent = { seq: number; at: Minute; seat: Seat | null; wall?: string } & Input;

export type Input =
  | DecisionTaken
  | { type: 'act.taken'; act: string }
  | { type: 'request.sent'; request: string }
  | { type: 'request.answered'; request: string; answer: string }
  /** `proposal` is the seq of the `decision.taken` or `act.taken` that proposed. */
  | { type: 'proposal.agreed'; proposal: number }
  | { type: 'proposal.refused'; proposal: number }
  /** Undo (rule 4): nothing is erased, the named event no longer counts. */
  | { type: 'act.withdrawn'; event: number }
  /** Parts as `fact` or `fact.part`. */
  | { type: 'fact.shared'; parts: string[]; to: Seat; channel: string; basis: string }
  | { type: 'fact.withheld'; parts: string[]; to: Seat; reason: string }
  /** Putting something right (rule 31): a way chosen for one past act. */
  | { type: 'repair.tried'; event: number; ref: string; way: string }
  /** Until something visible happens, and at the latest until the given minute. */
  | { type: 'seat.stoodBy'; until: Minute | null }
  /** To the next due minute; to the present minute when only its deadlines are left. */
  | { type: 'clock.advanced'; to: Minute }
  | { type: 'inject.sent'; inject: string }
  | { type: 'seat.joined'; who: Seat }
  | { type: 'seat.left'; who: Seat }
  | { type: 'item.setAside'; item: string }
  | { type: 'vote.cast'; decision: string; options: string[]; member: string }
  | { type: 'note.written'; text: string }
  | HypothesisHeld;

export type DecisionTaken = {
  type: 'decision.taken';
  decision: string;
  /** In the order chosen, which matters for acts done in turn. */
  options: string[];
  reasons?: Reasons;
  certainty?: Certainty;
};
export type Reasons = { facts: string[]; risks: string[]; rules: string[]; words?: string };
export type Certainty = 'not-sure' | 'fairly' | 'very';

/**
 * What the seat thinks may lie behind the case, in its own words. A later one with the same number takes the place of
 * an earlier one. It changes nothing in world or score, and nobody says which is true.
 */
export type HypothesisHeld = {
  type: 'hypothesis.held';
  /** From 1 to `MOST_HYPOTHESES`, of this seat. */
  hypothesis: number;
  text: string;
  belief: Belief;
  /** Parts that the seat knows: what speaks for it, and what against. */
  for: string[];
  against: string[];
};
export type Belief = 'unlikely' | 'possible' | 'likely';
export const MOST_HYPOTHESES = 3;

/** Settings that shape the world; part of the run header (rule 35). */
export type RunSettings = {
  held: Seat[];
  cut: string | null;
  variant: string | null;
  mode: 'guided' | 'real';
};

/** Rule 35. The log means nothing without it. */
export type RunHeader = {
  scenario: string;
  version: string;
  contentHash: string;
  lawVersion: string;
  rulesVersion: string;
  settings: RunSettings;
};

/** Raised when a change of the rules would replay an old log differently. */
export const rulesVersion = '1';
