import type {
  CitedPoint,
  Competency,
  Confidence,
  CutId,
  Jurisdiction,
  Minute,
  PlayableScenario,
  Seat,
} from '../../scenario/index.ts';
import type { Belief, Certainty, RunSettings } from '../../simulation/index.ts';
import type { CapReport, Scored, ScoreReport } from '../report.ts';

/**
 * All that a debrief says, as plain JSON with the words of the case in it. It is stored with the run and stands alone:
 * a later version of the rules shows it as it is (rule 35). Words of the interface are codes, never sentences.
 */
export type Debrief = {
  /** Whose debrief: what was known then, and which items count, depend on it. */
  scored: Scored;
  case: DebriefCase;
  /** False while the log has not come to an end; then only a way back is shown. */
  isEnded: boolean;
  /** Minute of the end, or of the last thing that happened. */
  endedAt: Minute;
  score: ScoreReport;
  headline: { say: string; detail: string | null };
  /** An item earned in full, and one lost: the ones that weigh most. */
  kept: DebriefLesson | null;
  change: DebriefLesson | null;
  decisions: DebriefDecision[];
  errors: DebriefError[];
  limits: DebriefLimit[];
  timeline: DebriefTimeline;
  curves: DebriefCurves;
  sharing: DebriefSharing;
  /** Only decisions that asked how sure one is. */
  certainty: DebriefCertainty[];
  realCase: {
    text: string;
    changed: string[];
    sources: { title: string; url: string | null; date: string | null; confidence: Confidence }[];
  };
  questions: { ask: string; competencies: Competency[] }[];
  /** Not in a debrief that was kept before there were any. */
  hypotheses?: DebriefHypotheses;
  /** What people did, in words, so that an item can name the entries that justify it. */
  log: DebriefAct[];
  /** Every point that is cited above, by its id. */
  law: CitedPoint[];
};

/** One input of the log. `event` is its `seq`; `say` holds the options, the act, the request or the facts. */
export type DebriefAct = {
  event: number;
  at: Minute;
  seat: Seat | null;
  kind:
    | 'decided'
    | 'did'
    | 'requested'
    | 'answered'
    | 'agreed'
    | 'declined'
    | 'shared'
    | 'kept'
    | 'put-right'
    | 'noted';
  say: string[];
  to: DebriefParty | null;
};

export type DebriefCase = {
  id: string;
  title: string;
  version: string;
  contentHash: string;
  kind: PlayableScenario['kind'];
  language: string;
  jurisdiction: Jurisdiction;
  clockStart: string;
  lawAsAt: string;
  lawVersion: string;
  rulesVersion: string;
  reviewStatus: string;
  held: Seat[];
  /** Not in a debrief that was kept before guided mode could be played; that run was real. */
  mode?: RunSettings['mode'];
  /** Null: the whole case. Not in a debrief that was kept before a cut could be chosen; that run was whole. */
  cut?: { id: CutId; leftOut: number } | null;
  /** Parties nobody plays, by id. */
  authorities: { id: string; called: string }[];
};

export type DebriefLesson = {
  item: string;
  /** The author's words for what was looked for and why. */
  because: string;
  /** The decision or act it is about, in its own words; null where there is none. */
  about: string | null;
  at: Minute | null;
};

/** Something that happened, was done or became known. */
export type DebriefMoment = { at: Minute; say: string };

export type DebriefDecision = {
  id: string;
  seat: Seat;
  ask: string;
  /** `default` is a default step nobody took, `stand-in` a colleague that no person played. */
  state: 'taken' | 'default' | 'stand-in' | 'lapsed' | 'closed' | 'never-opened';
  /** When it was taken, lapsed or closed. */
  at: Minute | null;
  options: DebriefOption[];
  /** In the words people saw. */
  reasons: { facts: string[]; risks: string[]; rules: string[]; words: string | null } | null;
  /** What would have been accepted; null where reasons are not scored. */
  accepted: { facts: string[]; risks: string[]; rules: string[] } | null;
  certainty: Certainty | null;
  /** Seats that did not agree. */
  dissent: Seat[];
  /** What was read when the acts finished, and what their effects brought, oldest first. */
  followed: DebriefMoment[];
  /** What bears on it and had reached the seat when it decided; what came later is not held against it. */
  known: DebriefMoment[];
  later: DebriefMoment[];
  law: string[];
  /** Ids of items in `score.items` that are about this decision, and of `errors` raised by it. */
  items: string[];
  errors: string[];
};

export type DebriefOption = {
  id: string;
  ref: string;
  say: string;
  chosen: boolean;
  /** Worth when the decision was taken (rule 26). */
  points: number;
  why: { good: string; against: string; rule: string | null } | null;
  law: string[];
};

export type DebriefError = CapReport & {
  /** Unique in this debrief: one error may come through several doors. */
  id: string;
  title: string;
  /** The act in its own words. */
  say: string;
  law: string[];
  /** How it could be put right; null where this door has no repair. */
  repair: { way: string; by: Seat[]; until: Minute } | null;
};

export type DebriefLimit = {
  id: string;
  say: string;
  point: string;
  state: 'idle' | 'running' | 'met' | 'missed';
  started: Minute | null;
  due: Minute | null;
  metAt: Minute | null;
};

/** A seat, or the id of an authority. */
export type DebriefParty = string;

export type DebriefTimeline = {
  from: Minute;
  to: Minute;
  lanes: { seat: Seat; busy: { from: Minute; to: Minute; say: string }[] }[];
  arrows: {
    at: Minute;
    from: DebriefParty;
    to: DebriefParty;
    kind: 'request' | 'share';
    /** The request, or the facts that were shared. */
    say: string[];
  }[];
  nights: { from: Minute; to: Minute }[];
  /** The few that explain the run, oldest first; the picture numbers them. */
  moments: (DebriefMoment & { isError: boolean; decision: string | null })[];
};

/** 0 at risk or weak, 100 safe or strong; a picture, never shown as numbers. */
export type DebriefCurves = {
  people: { at: Minute; value: number }[];
  evidence: { at: Minute; value: number }[];
  turns: { at: Minute; line: 'people' | 'evidence'; move: 'up' | 'down'; because: string }[];
};

export type DebriefSharing = {
  told: {
    at: Minute;
    from: Seat;
    to: Seat;
    facts: string[];
    channel: string;
    basis: string;
    used: DebriefMoment | null;
  }[];
  withheld: { at: Minute; from: Seat; to: Seat; facts: string[]; reason: string }[];
  /** What only one seat knew until the end; `since` is null where it was known from the start. */
  never: { seat: Seat; fact: string; since: Minute | null }[];
};

/** What people thought may lie behind the case, and what its author did. */
export type DebriefHypotheses = {
  own: {
    seat: Seat;
    /** In the words and with the facts it had last. */
    say: string;
    for: string[];
    against: string[];
    /** Every belief that was another than the one before, oldest first. */
    beliefs: { at: Minute; belief: Belief }[];
  }[];
  case: {
    say: string;
    for: HypothesisFact[];
    against: HypothesisFact[];
    because: string | null;
  }[];
};
/** `since` is when the first of those whose debrief this is knew it; null: nobody of them did. */
export type HypothesisFact = { say: string; since: Minute | null };

export type DebriefCertainty = {
  decision: string;
  ask: string;
  certainty: Certainty;
  earned: number;
  available: number;
};
