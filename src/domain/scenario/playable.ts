import type { Condition } from './conditions/expression.ts';

/**
 * A case that can be compiled: every reference resolved to something declared, every length of time in whole minutes,
 * every moment in minutes since the clock started, every condition checked, every default filled in.
 * Plain JSON: this is what a prebuilt case is, what the content hash covers and what a run is kept with.
 */
export type PlayableScenario = {
  format: 1;
  kind: 'case' | 'short' | 'warm-up';
  id: string;
  version: string;
  title: string;
  language: string;
  jurisdiction: Jurisdiction;
  lawAsAt: string;
  /** Version of the law library the points and lengths came from. */
  lawVersion: string;
  about: string;
  place: string | null;
  /** Expected minutes of a person's time who plays all seats, the debrief included. */
  minutes: number;
  /** Of one who plays one seat; null: the same. Not in a case that was kept before it was asked for. */
  minutesAlone?: number | null;
  intensity: 1 | 2 | 3;
  contentNote: string | null;
  objectives: { text: string; competencies: Competency[] }[];
  clock: { start: string /** Minutes east of UTC. */; offset: number; latest: Minute };
  opening: string;
  seats: PlayableSeat[];
  standIns: PlayableStandIn[];
  variables: PlayableVariable[];
  resources: { id: string; called: string; count: number; duty: Interval[] | null; from: Minute }[];
  authorities: {
    id: string;
    called: string;
    kind: string;
    powers: string[];
    duty: Interval[] | null;
  }[];
  channels: { id: string; say: string; takes: number }[];
  bases: { id: string; say: string; law: string[] }[];
  withholding: { id: string; say: string; law: string[] }[];
  chips: {
    risks: { id: string; say: string; when: Condition | null }[];
    rules: { id: string; say: string; law: string[] }[];
  };
  /** Absent, like the two below, where the case declares none: so older cases keep their hash. */
  places?: PlayablePlace[];
  travel?: { between: [string, string]; takes: number }[];
  mentioned?: { id: string; called: string }[];
  facts: PlayableFact[];
  /** Not in a case that was kept before there were any. */
  hypotheses?: PlayableHypothesis[];
  evidence: PlayableEvidence[];
  people: PlayablePerson[];
  limits: PlayableLimit[];
  conditions: { id: string; when: Condition }[];
  tracks: { id: string; start: string; stages: PlayableStage[] }[];
  triggers: { id: string; when: Condition; repeat: boolean; do: Effect[] }[];
  injects: PlayableInject[];
  decisions: PlayableDecision[];
  acts: PlayableAct[];
  dialogues: PlayableDialogue[];
  requests: PlayableRequest[];
  errors: PlayableError[];
  ways: { id: string; say: string; takes: number }[];
  items: ScoredItem[];
  endsWhen: { when: Condition }[];
  endings: { id: string; when: Condition | null; title: string; say: string }[];
  peopleAfter: { person: string; after: Said }[];
  moves: {
    id: string;
    title: string;
    goal: string;
    minutes: number;
    /** One thing to take into the next move. Not in a case that was kept before feedback was given. */
    carry?: string | null;
  }[];
  cuts: { id: CutId; minutes: number; leaveOut: string[]; say: string | null }[];
  variants: PlayableVariant[];
  guided: { workedExample: string } | null;
  debrief: {
    headlines: { when: Condition | null; say: string; detail: string | null }[];
    questions: { ask: string; competencies: Competency[] }[];
  };
  realCase: { text: string; changed: string[]; sources: string[] };
  sources: {
    id: string;
    title: string;
    url: string | null;
    date: string | null;
    confidence: Confidence;
  }[];
  review: {
    status: string;
    by: { part: string; reviewer: string; date: string; verdict: string }[];
  };
  /** The law points the case cites, as the law pack of its jurisdiction answers them. */
  law: CitedPoint[];
  /** Provenance the author gave, by path of the object: `decisions.first-ten-minutes`. */
  provenance: Record<string, Provenance>;
};

/** Whole minutes since the case clock started; may be negative for what began before. */
export type Minute = number;
/** From inclusive, to exclusive. */
export type Interval = { from: Minute; to: Minute };
export type Seat = 'police' | 'prosecution' | 'reception' | 'cso';
export const seats: readonly Seat[] = ['police', 'prosecution', 'reception', 'cso'];
/** The lengths a case can be shortened to; a solo cut is for one seat, the others for a class. */
export const cutIds = ['solo-40', 'class-90', 'half-day', 'two-days'] as const;
export type CutId = (typeof cutIds)[number];
export type Jurisdiction = 'AL' | 'BA' | 'ME' | 'MK' | 'RS' | 'XK';
export type Competency = 'C1' | 'C2' | 'C3' | 'C4' | 'C5' | 'C6' | 'C7' | 'C8';
export const competencies: readonly Competency[] = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8'];
export type Confidence = 'high' | 'medium' | 'low';
export type ActKind =
  | 'own'
  | 'request'
  | 'motion'
  | 'order'
  | 'instruction'
  | 'consent'
  | 'notice'
  | 'withhold';
export type EvidenceState = 'unknown' | 'located' | 'secured' | 'examined';
export type Guardian = 'none' | 'asked' | 'appointed';
/** First that holds is said; the last has no condition. */
export type Said = { when: Condition | null; say: string }[];
export type Provenance = {
  source?: string[];
  reviewer?: string;
  confidence?: string;
  note?: string;
};

export type CitedPoint = {
  point: string;
  title: string;
  question: string;
  power: string;
  /** Null where the pack has no primary entry for this jurisdiction. */
  entry: {
    id: string;
    instrument: string;
    article: string;
    gist: string;
    sourceUrl: string | null;
  } | null;
  confidence: Confidence | null;
  asOf: number | string | null;
  /** False: the answer is not shown to learners as law before a national reviewer has confirmed it. */
  shownToLearners: boolean;
  note: string;
};

export type PlayableSeat = {
  id: Seat;
  called: string;
  sheet: { text: string; powers: string[]; contacts: string[] };
};
export type PlayableStandIn = {
  seat: Seat;
  delay: number;
  consents: string[];
  acts: { take: string[]; when: Condition | null; after: number }[];
};
export type PlayableVariable =
  | { id: string; type: 'bool'; start: boolean }
  | { id: string; type: 'int' | 'meter'; start: number }
  | { id: string; type: 'word'; start: string; oneOf: string[] };
export type PlayablePlace = {
  id: string;
  called: string;
  /** The place it lies in, which lies in no other. */
  in: string | null;
  knownTo: Seat[];
};
/** Names of people, evidence, authorities, places or what is mentioned. */
export type PlayableTie = { between: [string, string]; say: string };
export type PlayableFact = {
  id: string;
  text: string;
  chip: string | null;
  /** A fact without declared parts has one part with an empty id. */
  parts: { id: string; text: string; knownTo: Seat[]; connects?: PlayableTie[] }[];
  /** Ties seen by who knows the whole fact. Absent where there are none, as for parts. */
  connects?: PlayableTie[];
};
export type PlayableHypothesis = {
  id: string;
  say: string;
  /** `fact` or `fact.part`. */
  for: string[];
  against: string[];
  because: string | null;
};
export type PlayableEvidence = {
  id: string;
  title: string;
  state: EvidenceState;
  knownTo: Seat[];
  /** Name of a declared place; a line of words where the case declares none. So for people and effects. */
  place: string | null;
  key: boolean;
  volatile: {
    lostAfter: number;
    unless: 'secured' | 'examined';
    from: Minute;
    because: string | null;
    do: Effect[];
  } | null;
};
export type PlayablePerson = {
  id: string;
  called: string;
  about: string | null;
  alone: boolean;
  child: boolean;
  place: string | null;
  /** Minute from which the person is there; null: not until an effect says so. */
  presentFrom: Minute | null;
  risk: number;
  trust: Record<Seat, number>;
  drift: { every: number; risk: number; trust: number } | null;
  needs: string[];
  track: string | null;
  guardian: Guardian;
  words: Said | null;
  knownTo: Seat[];
};
export type PlayableLimit = {
  id: string;
  say: string;
  point: string;
  length: number;
  starts: Minute | null;
  metBy: Seat[];
  knownTo: Seat[];
  missed: Effect[];
};
export type PlayableStage = {
  id: string;
  title: string | null;
  goTo: { stage: string; when: Condition | null }[];
  enter: Effect[];
  start: string | null;
  stages: PlayableStage[];
};
export type PlayableInject = {
  id: string;
  by:
    | { kind: 'time'; at: Minute }
    | { kind: 'condition'; when: Condition }
    | { kind: 'trainer' }
    | { kind: 'effect' };
  from: string;
  to: Seat[];
  channel: 'call' | 'letter' | 'message' | 'media' | 'seen';
  say: string;
  attachment: string | null;
  objective: string | null;
  expected: string | null;
  window: number | null;
  ifIgnored: string | null;
  easier: string | null;
  harder: string | null;
  spoiler: boolean;
  note: string | null;
  do: Effect[];
};

/** When a decision, act or dialogue is on offer. All that is given must hold to open; any that is given closes it. */
export type Window = {
  opens: { at: Minute | null; when: Condition | null; stage: string | null };
  closes: { at: Minute | null; after: number | null; when: Condition | null; stage: string | null };
};

/** One act, whether option, standing act, question or the sending of a request. */
export type ActCore = {
  /** `act`, `decision/option`, `dialogue/question` or the request's id. */
  ref: string;
  say: string;
  kind: ActKind;
  to: string | null;
  takes: number;
  keepsBusy: { resources: { id: string; count: number }[]; for: number } | null;
  needs: { id: string; count: number }[];
  with: string[];
  asks: string | null;
  /** Law point, and the seats its pack gives the power to; null when anybody may. */
  power: { point: string; seats: Seat[] } | null;
  when: Condition | null;
  worth: { when: Condition | null; worth: number }[];
  do: Effect[];
  then: Said | null;
  why: { good: string; against: string; rule: string | null } | null;
  tone: string[];
  law: string[];
  consent: Seat[];
};
export type PlayableOption = ActCore & { id: string; excludes: string[] };
export type PlayableDecision = Window & {
  id: string;
  seat: Seat;
  ask: string;
  situation: string | null;
  choose: { upTo: number; order: 'together' | 'in-turn' };
  /** True when written as "up to k": one commit, one menu item. */
  menu: boolean;
  consentWithin: number;
  options: PlayableOption[];
  reasons: {
    facts: string[];
    risks: { chip: string; for: string[] }[];
    rules: { chip: string; for: string[] }[];
    accept: { facts: string[]; risks: string[]; rules: string[] };
  } | null;
  certainty: boolean;
  skippable: boolean;
  defaultStep: string | null;
  move: string | null;
  hint: string | null;
  competencies: Competency[];
  scoredFor: Seat[];
  arises: boolean;
  blame: Seat[];
  scored: boolean;
  law: string[];
};
export type PlayableAct = Window & ActCore & { id: string; seats: Seat[]; repeatable: boolean };
export type PlayableQuestion = ActCore & {
  id: string;
  repeatable: boolean;
  answers: { when: Condition | null; say: string; do: Effect[] }[];
};
export type PlayableDialogue = Window & {
  id: string;
  seat: Seat;
  person: string | null;
  ask: string;
  situation: string | null;
  questions: PlayableQuestion[];
  ends: { when: Condition; say: string | null; do: Effect[] }[];
};
export type PlayableRequest = ActCore & {
  id: string;
  from: Seat[];
  toSeat: Seat | null;
  toAuthority: string | null;
  channel: string | null;
  lawfulWhen: Condition | null;
  unlawful: { send: string | null; grant: string | null };
  usual: number;
  answers: {
    id: string;
    is: 'granted' | 'partial' | 'refused';
    say: string;
    when: Condition | null;
    after: number | null;
    do: Effect[];
  }[];
  narrower: string | null;
  repeatable: boolean;
};
export type PlayableError = {
  id: string;
  title: string;
  tier: 'A' | 'B' | 'C';
  competency: Competency;
  because: string;
  law: string[];
  repairs: { of: string; way: string; by: Seat[]; within: number }[];
};
export type PlayableVariant = {
  id: string;
  say: string;
  /** Path of a text (`people.boy.called`) to its text in this variant. */
  texts: Record<string, string>;
  lostAfter: Record<string, number>;
  risk: Record<string, number>;
};

type EffectBase = {
  because: string | null /** Minutes after the start of the act; null: when it finishes. */;
  at: number | null;
  when: Condition | null;
};
export type Effect = EffectBase &
  (
    | { verb: 'set'; name: string; to: boolean | number | string }
    | { verb: 'add'; name: string; by: number }
    | { verb: 'tell'; to: Seat[]; parts: string[]; channel: string | null; basis: string | null }
    | { verb: 'locate' | 'secure' | 'examine' | 'taint' | 'lose'; evidence: string }
    | {
        verb: 'person';
        who: string;
        risk: number | null;
        riskTo: number | null;
        trust: Partial<Record<Seat, number>>;
        guardian: Guardian | null;
        place: string | null;
        track: string | null;
        present: boolean | null;
        consent: Record<string, boolean>;
      }
    | { verb: 'start-limit' | 'meet-limit'; limit: string }
    | { verb: 'book'; resource: string; count: number; for: number }
    | { verb: 'free'; resource: string; count: number }
    | { verb: 'later'; id: string; after: number; unless: Condition | null; do: Effect[] }
    | { verb: 'cancel'; later: string }
    | { verb: 'inject'; inject: string }
    | { verb: 'open' | 'close'; what: string }
    | { verb: 'raise'; error: string }
  );

/** Everything that can earn or lose points; quality and menu items are made from the decisions. */
export type ScoredItem = {
  id: string;
  points: number;
  competencies: Competency[];
  seats: Seat[];
  team: boolean;
  because: string;
  law: string[];
  opens: { when: Condition | null; decision: string | null };
  arises: boolean;
  blame: Seat[];
} & (
  | { kind: 'quality' | 'menu'; decision: string }
  | {
      kind: 'timing';
      of: string[];
      counts: 'start' | 'finish';
      from: { at: Minute } | { decision: string };
      fullUntil: number;
      fallsUntil: number;
      noneAfter: number;
    }
  | { kind: 'order'; first: string[]; then: string[] }
  | { kind: 'omission'; of: string[]; from: Minute; until: Minute }
  | {
      kind: 'sharing';
      from: Seat;
      to: Seat;
      enough: string[];
      tooMuch: string[];
      somePoints: number;
      until: Minute | null;
      channels: string[] | null;
      bases: string[] | null;
      used: { points: number; by: string[] } | null;
      withhold: string[];
    }
  | { kind: 'proportionality'; decision: string; distance: Record<string, number> }
  | { kind: 'reason'; decision: string }
);
