import type { Competency, Minute, ScoredItem, Seat } from '../scenario/index.ts';
import type { LogEvent, Refusal } from '../simulation/index.ts';

/** Whose score: one seat's own, or the team's (rule 29). */
export type Scored = Seat | 'team';

/** What a log is worth, and why. Points keep their fractions; `raw` and `capped` are whole numbers 0 to 100. */
export type ScoreReport = {
  seat: Scored;
  points: { earned: number; available: number };
  /** Earned of available times 100, unweighted, rounded half up once. The only number that is capped and gated. */
  raw: number;
  capped: number;
  caps: CapReport[];
  /** By the weights of the seat; null when no competency has enough observed items. Shown in a profile only. */
  weighted: number | null;
  /** How far `raw` might move with other items, whole numbers; null where no profile is claimed. */
  range: Range | null;
  competencies: CompetencyReport[];
  items: ItemReport[];
  ending: { id: string; at: Minute; title: string; say: string } | null;
  people: { id: string; called: string; after: string }[];
  /** The input at which the log stopped being a log of this case; what came before it is scored. */
  refused: { event: LogEvent; why: Refusal } | null;
};

export type Range = [low: number, high: number];

/** A critical error that bears on this score (rule 31). */
export type CapReport = {
  tier: 'A' | 'B' | 'C';
  error: string;
  at: Minute;
  repaired: boolean;
  /** This one lowers the number that counts, or the level of its competency. */
  binding: boolean;
  because: string;
  /** Highest total, repair included; null for tier C, which holds down a competency only. */
  cap: number | null;
  competency: Competency;
  /** The act through which it came. */
  ref: string;
  seats: Seat[];
  event: number | null;
  repairedAt: Minute | null;
};

/** 1 unsafe or not shown in this case, 2 partial, 3 sound, 4 leads. */
export type Level = 1 | 2 | 3 | 4;
export type CompetencyReport = {
  id: Competency;
  /** Null: fewer than four observed items or two decisions, or a kind of scenario that claims no profile. */
  level: Level | null;
  /** Items in the denominator. */
  observed: number;
  /** 80 of 100 draws with other items fall in here; whole percent. */
  range: Range | null;
  /** Whole percent of what was available; null when nothing was. */
  share: number | null;
  /** The level before a critical error held it down; null when none did. */
  levelWithoutCap: Level | null;
};

export type ItemState = 'opened' | 'earned' | 'lost' | 'not-observed';
export type ItemReport = {
  id: string;
  kind: ScoredItem['kind'];
  state: ItemState;
  earned: number;
  available: number;
  /** The author's words for what was looked for and why. */
  because: string;
  /** Minute at which it was settled; null when nothing settled it. */
  at: Minute | null;
  law: string[];
  cause: ItemCause;
  /** What happened that gives or costs the points: inputs of the log by `seq`, and the minutes. */
  entries: { event: number | null; at: Minute }[];
  competencies: Competency[];
  /** Decisions, acts or shares the item is about; a level needs two different ones. */
  about: string[];
};

/** Why an item has the state it has. The interface has a sentence for each. */
export type ItemCause = OpenCause | EarnedCause | LostCause | LeftOutCause;
type OpenCause = 'still-open';
type EarnedCause =
  | 'done'
  | 'in-part'
  | 'in-order'
  | 'in-time'
  | 'later-than-best'
  | 'shared'
  | 'shared-and-used'
  | 'withheld-lawfully'
  | 'in-proportion'
  | 'near-proportion'
  | 'reasons-given';
type LostCause =
  | 'worth-nothing'
  | 'lapsed'
  | 'closed'
  | 'unanswered'
  | 'never-opened'
  | 'never-started'
  | 'not-done'
  | 'too-late'
  | 'wrong-order'
  | 'not-shared'
  | 'too-little'
  | 'too-much'
  | 'wrong-channel'
  | 'wrong-basis'
  | 'out-of-proportion'
  | 'no-reasons'
  | 'other-reasons'
  | 'too-many-reasons';
/** Left out of the denominator (rule 28). */
export type LeftOutCause =
  | 'not-yet'
  | 'did-not-arise'
  | 'seat-not-held'
  | 'stand-in'
  | 'trainer-inject-not-sent'
  | 'late-join'
  | 'set-aside'
  | 'not-this-seats-doing'
  | 'not-signed'
  | 'already-known';
