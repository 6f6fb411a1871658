import type { Minute, Seat } from '../../scenario/index.ts';
import type { Certainty, Reasons } from '../events.ts';

/** A recorded run in an author's words, with the score it must earn: `playthroughs/<id>.yaml` of a case. */
export type Playthrough = {
  id: string;
  title: string;
  /** Who plays these seats; the others are stand-ins. */
  held: Seat[];
  cut: string | null;
  variant: string | null;
  acts: Step[];
  expect: Expected;
};

/**
 * One act. Between two acts everybody who is free stands by, and the clock goes on to `at`; without `at` it happens
 * at once. A moment as in a case: `PT6H20M` from the start, or local `2026-03-14T08:30`.
 */
export type Step = { at: string | null } & Act;
export type Act =
  | {
      do: 'take';
      seat: Seat;
      decision: string;
      options: string[];
      reasons: Reasons | null;
      certainty: Certainty | null;
    }
  /** To what another seat has proposed on this decision or act. */
  | { do: 'agree' | 'refuse'; seat: Seat; about: string }
  | { do: 'share'; seat: Seat; parts: string[]; with: Seat; channel: string; basis: string }
  | { do: 'withhold'; seat: Seat; parts: string[]; from: Seat; reason: string }
  /** A standing act, or `dialogue/question`. */
  | { do: 'act'; seat: Seat; act: string }
  | { do: 'request'; seat: Seat; request: string }
  | { do: 'answer'; seat: Seat; request: string; with: string }
  /** The latest act of this ref is put right. */
  | { do: 'put-right'; seat: Seat; ref: string; way: string }
  | { do: 'send'; inject: string }
  | { do: 'set-aside'; item: string }
  | { do: 'join' | 'leave'; seat: Seat }
  | { do: 'wait' };

/** What replay and score must give. What is not named is not compared. */
export type Expected = {
  /** Whose score; the team's unless said. */
  seat: Seat | 'team';
  raw: number | null;
  capped: number | null;
  earned: number | null;
  available: number | null;
  /** Points by kind of item: `decisions` are qualities and menus together. */
  byKind: Partial<Record<ExpectedKind, number>>;
  ending: string | null;
  /** Critical errors by id, in the order in which they happened. */
  errors: string[] | null;
  endsAt: Minute | null;
};
export const expectedKinds = [
  'decisions',
  'timing',
  'omission',
  'order',
  'sharing',
  'proportionality',
  'reasons',
] as const;
export type ExpectedKind = (typeof expectedKinds)[number];

/** Something in a playthrough file that is not as it should be. */
export type PlaythroughProblem = {
  code: 'not-keys' | 'missing-key' | 'unknown-key' | 'no-act' | 'several-acts' | 'wrong-value';
  path: (string | number)[];
  /** What would fit there: words of the format, not a sentence. */
  expected: string;
  found: string;
};
