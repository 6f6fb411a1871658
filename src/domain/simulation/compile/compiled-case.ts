import type {
  ActKind,
  Guardian,
  Interval,
  Minute,
  PlayableScenario,
  Seat,
} from '../../scenario/index.ts';
import type { RunSettings } from '../events.ts';
import type { World } from '../world.ts';

/**
 * The small uniform form of a case: tables whose guards and effects are closures over a world. Both drivers walk it.
 * Ids have become indexes; seats are indexes into `seats` (police, prosecution, reception, cso).
 */
export type CompiledCase = {
  scenario: PlayableScenario;
  settings: RunSettings;
  index: CaseIndex;
  parts: { fact: number; ref: string }[];
  acts: CompiledAct[];
  /** By seat: the acts it may be offered outside decisions. */
  actsOfSeat: number[][];
  decisions: CompiledDecision[];
  dialogues: {
    window: CompiledWindow;
    ends: { when: Test; effects: Effects; say: string | null }[];
  }[];
  requests: CompiledRequest[];
  people: { driftEvery: number; driftRisk: number; driftTrust: number }[];
  evidence: { unless: number; lost: Effects }[];
  limits: { length: number; metBy: number[]; knownTo: Seat[]; missed: Effects }[];
  injects: { to: Seat[]; from: string; channel: string; text: string; effects: Effects }[];
  resources: { duty: Interval[] | null; from: Minute }[];
  authorities: { id: string; duty: Interval[] | null }[];
  channels: { id: string; takes: number }[];
  ways: { id: string; takes: number }[];
  /** One entry for each place that schedules; places may share an id, and `name` is its number. */
  laters: { id: string; name: number; after: number; unless: Test | null; effects: Effects }[];
  /** In file order; condition injects and stand-ins' plans come after the author's triggers. */
  triggers: { when: Test; repeat: boolean; does: TriggerAct }[];
  plans: CompiledPlan[];
  standIns: { delay: number; consents: ReadonlySet<string> }[];
  stages: CompiledStage[];
  tracks: { id: string; start: number }[];
  endsWhen: Test[];
  endings: { id: string; when: Test | null }[];
  conditions: Map<string, Test>;
  lists: Effects[];
  /** Windows that close some time after they opened; one of the two indexes is -1. */
  timedWindows: { act: number; dialogue: number }[];
  moments: Moments;
};

/** Where the clock stops because time alone may change something, in minutes. */
export type Moments = {
  at: Minute[];
  /** By act: after it finishes. */
  afterAct: (number[] | undefined)[];
  /** By person: after the last contact. */
  afterContact: (number[] | undefined)[];
};

export type Test = (world: World) => boolean;
export type Value = (world: World) => boolean | number | string;

export type CaseIndex = {
  seat: ReadonlyMap<string, number>;
  /** The seats that this case has. */
  ofCase: readonly number[];
  fact: ReadonlyMap<string, readonly number[]>;
  evidence: ReadonlyMap<string, number>;
  person: ReadonlyMap<string, number>;
  variable: ReadonlyMap<string, number>;
  resource: ReadonlyMap<string, number>;
  limit: ReadonlyMap<string, number>;
  inject: ReadonlyMap<string, number>;
  error: ReadonlyMap<string, number>;
  decision: ReadonlyMap<string, number>;
  dialogue: ReadonlyMap<string, number>;
  request: ReadonlyMap<string, number>;
  later: ReadonlyMap<string, number>;
  stage: ReadonlyMap<string, number>;
  track: ReadonlyMap<string, number>;
  authority: ReadonlyMap<string, number>;
  /** Acts by exact ref. */
  act: ReadonlyMap<string, number>;
  /** Acts by ref; a decision or dialogue names all of its options or questions. */
  doable: ReadonlyMap<string, readonly number[]>;
};

export type CompiledWindow = {
  opensAt: Minute;
  opensWhen: Test | null;
  opensIn: number;
  closesAt: Minute;
  closesAfter: number;
  closesWhen: Test | null;
  closesIn: number;
  /** No opening is written and some effect opens it: it waits for that effect. */
  waitsForEffect: boolean;
};

export type CompiledAct = {
  ref: string;
  role: 'option' | 'act' | 'question' | 'request';
  /** Index of the decision, dialogue or request it belongs to; -1 for a standing act. */
  owner: number;
  kind: ActKind;
  /** Seats it is offered to. */
  seats: number[];
  takes: number;
  keepsBusy: { resource: number; count: number }[];
  keepsBusyFor: number;
  needs: { resource: number; count: number }[];
  /** Both together: units it books, and for how long from its start. */
  units: Units[];
  people: number[];
  asks: number;
  when: Test | null;
  worth: { when: Test | null; worth: number }[];
  effects: Effects;
  text: { when: Test | null; key: string }[];
  answers: { when: Test | null; key: string; effects: Effects }[];
  consent: number[];
  excludes: readonly string[];
  window: CompiledWindow | null;
  repeatable: boolean;
  /** A cut leaves it out: it is never offered. */
  leftOut: boolean;
};

export type CompiledDecision = {
  id: string;
  seat: number;
  upTo: number;
  inTurn: boolean;
  consentWithin: number;
  options: number[];
  window: CompiledWindow;
  leftOut: boolean;
  defaultStep: number;
};

export type CompiledRequest = {
  id: string;
  act: number;
  toSeat: number;
  toAuthority: number;
  lawfulWhen: Test | null;
  sendError: number;
  grantError: number;
  usual: number;
  answers: {
    id: string;
    is: 'granted' | 'partial' | 'refused';
    when: Test | null;
    after: number | null;
    effects: Effects;
    key: string;
  }[];
};

export type Units = { resource: number; count: number; for: number };

/** What a stand-in does: when its decision opens, or else by a trigger. */
export type CompiledPlan = {
  seat: number;
  acts: number[];
  /** -1: the act is no option. */
  decision: number;
  after: number;
  onOpening: boolean;
};

export type CompiledStage = {
  id: string;
  track: number;
  /** From the stage itself up to the track's outermost stage. */
  line: number[];
  goTo: { target: number; when: Test | null }[];
  enter: Effects;
  /** Nested stage it starts in; -1 for a leaf. */
  start: number;
};

export type TriggerAct =
  | { kind: 'effects'; effects: Effects }
  | { kind: 'inject'; inject: number }
  | { kind: 'plan'; plan: number };

/** A list of effects, in file order. The list has a number so that an agenda item can point into it. */
export type Effects = { list: number; effects: CompiledEffect[] };
export type CompiledEffect = { at: number | null; when: Test | null; because: string | null } & (
  | {
      verb: 'set';
      variable: number;
      resource: number;
      to: boolean | number | string;
      meter: boolean;
    }
  | { verb: 'add'; variable: number; resource: number; by: number; meter: boolean }
  | { verb: 'tell'; to: number[]; parts: number[]; channel: string | null; basis: string | null }
  | {
      verb: 'evidence';
      evidence: number;
      to: 'located' | 'secured' | 'examined' | 'tainted' | 'lost';
    }
  | {
      verb: 'person';
      person: number;
      risk: number | null;
      riskTo: number | null;
      trust: number[];
      guardian: Guardian | null;
      place: string | null;
      track: string | null;
      present: boolean | null;
      consent: Record<string, boolean>;
    }
  | { verb: 'start-limit' | 'meet-limit'; limit: number }
  | { verb: 'book'; resource: number; count: number; for: number }
  | { verb: 'free'; resource: number; count: number }
  | { verb: 'later'; later: number }
  | { verb: 'cancel'; name: number }
  | { verb: 'inject'; inject: number }
  | { verb: 'open' | 'close'; decision: number; dialogue: number; act: number }
  | { verb: 'raise'; error: number }
);
