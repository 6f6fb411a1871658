import { z } from 'zod';
import { Effect } from './effects.ts';
import {
  Condition,
  Duration,
  FactRef,
  Id,
  Line,
  Meter,
  Moment,
  SayList,
  Seat,
  StageRef,
  Text,
  TimeOfDay,
  Weekday,
  provenance,
  shaped,
} from './primitives.ts';
import { Tie } from './ties.ts';

/** Listed times; expanded to intervals when the file is read (rule 8). */
const Duty = z.array(
  z.strictObject({ from: TimeOfDay, to: TimeOfDay, days: z.array(Weekday).min(1).optional() }),
);

export const Clock = z.strictObject({
  /** Local start with its UTC offset: `2026-03-14T02:10+01:00`. */
  start: shaped('clock-start', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[+-]\d{2}:\d{2}$/),
  latest: Duration,
  holidays: z.array(shaped('date', /^\d{4}-\d{2}-\d{2}$/)).optional(),
});

export const SeatFile = z.strictObject({
  called: Line,
  sheet: z.strictObject({
    text: Text,
    powers: z.array(Text).optional(),
    contacts: z.array(Text).optional(),
  }),
  ...provenance,
});

export const Variable = z.union([
  z.strictObject({ type: z.literal('bool'), start: z.boolean(), ...provenance }),
  z.strictObject({ type: z.literal('int'), start: z.number().int(), ...provenance }),
  z.strictObject({ type: z.literal('meter'), start: Meter, ...provenance }),
  z.strictObject({
    type: z.literal('word'),
    start: Line,
    'one-of': z.array(Line).min(2),
    ...provenance,
  }),
]);

export const Fact = z.strictObject({
  text: Text,
  /** Short form for a reason chip. */
  chip: Line.optional(),
  parts: z
    .record(
      Id,
      z.union([
        Text,
        z.strictObject({
          text: Text,
          'known-to': z.array(Seat).optional(),
          connects: z.array(Tie).min(1).optional(),
        }),
      ]),
    )
    .optional(),
  'known-to': z.array(Seat).optional(),
  /** Ties that a seat sees once it knows the fact, or the part. */
  connects: z.array(Tie).min(1).optional(),
  ...provenance,
});

/** One account of what may lie behind the case; told in the debrief only. */
export const Hypothesis = z.strictObject({
  say: Text,
  for: z.array(FactRef).optional(),
  against: z.array(FactRef).optional(),
  /** What the case showed about it. */
  because: Text.optional(),
  ...provenance,
});

export const Evidence = z.strictObject({
  title: Line,
  state: z.enum(['unknown', 'located', 'secured', 'examined']).optional(),
  'known-to': z.array(Seat).optional(),
  /** A declared place; a line of words where the case declares none. */
  place: Line.optional(),
  key: z.boolean().optional(),
  volatile: z
    .strictObject({
      'lost-after': Duration,
      /** The state that stops decay; `secured` unless said. */
      unless: z.enum(['secured', 'examined']).optional(),
      from: Moment.optional(),
      because: Text.optional(),
      do: z.array(Effect).max(20).optional(),
    })
    .optional(),
  ...provenance,
});

export const Person = z.strictObject({
  called: Line,
  about: Line.optional(),
  alone: z.boolean().optional(),
  child: z.boolean().optional(),
  place: Line.optional(),
  present: z.union([z.boolean(), Moment]).optional(),
  risk: Meter,
  trust: z.union([Meter, z.partialRecord(Seat, Meter)]),
  /** Without contact, per six case hours; zero switches it off. */
  drift: z
    .strictObject({ every: Duration.optional(), risk: z.number().int(), trust: z.number().int() })
    .optional(),
  needs: z.array(Line).optional(),
  track: Line.optional(),
  guardian: z.enum(['none', 'asked', 'appointed']).optional(),
  /** A sentence on the desk that says how things stand, by condition. */
  words: SayList.optional(),
  'known-to': z.array(Seat).optional(),
  ...provenance,
});

export const Resource = z.strictObject({
  called: Line,
  count: z.number().int().min(0).max(999),
  duty: Duty.optional(),
  from: Moment.optional(),
  ...provenance,
});

export const Authority = z.strictObject({
  called: Line,
  kind: z.enum([
    'court',
    'prosecution-office',
    'fiu',
    'laboratory',
    'social-work-centre',
    'guardianship-authority',
    'interpreter-service',
    'foreign-liaison',
    'platform',
    'asylum-authority',
    'health',
    'other',
  ]),
  powers: z.array(Id).optional(),
  duty: Duty.optional(),
  ...provenance,
});

export const Limit = z.strictObject({
  say: Line,
  point: Id,
  /** Only where the law pack gives no length for the point; then `confidence: assumed` is required. */
  length: Duration.optional(),
  /** When it starts; without it an effect starts it. May lie before the case clock. */
  starts: Moment.optional(),
  'met-by': z.array(Seat).min(1),
  'known-to': z.array(Seat).optional(),
  missed: z.array(Effect).max(20).optional(),
  ...provenance,
});

const goTo = z.array(z.strictObject({ stage: Id, when: Condition.optional() }));
export type StageFile = {
  title?: string | undefined;
  'go-to'?: { stage: string; when?: string | undefined }[] | undefined;
  enter?: z.infer<typeof Effect>[] | undefined;
  start?: string | undefined;
  stages?: Record<string, StageFile> | undefined;
};
const Stage: z.ZodType<StageFile> = z.lazy(() =>
  z.strictObject({
    title: Line.optional(),
    /** Moves to a sibling stage, in file order; without `when` at once. */
    'go-to': goTo.optional(),
    enter: z.array(Effect).max(20).optional(),
    start: Id.optional(),
    stages: z.record(Id, Stage).optional(),
  }),
);
export const Track = z.strictObject({ start: Id, stages: z.record(Id, Stage) });

export const Trigger = z.strictObject({
  id: Id,
  when: Condition,
  repeat: z.boolean().optional(),
  do: z.array(Effect).min(1).max(20),
  ...provenance,
});

/** The master list of injects: `method.md` 1.6. */
export const Inject = z.strictObject({
  /** Exactly one of `at`, `when`, `trainer`; none: only an effect sends it. */
  at: Moment.optional(),
  when: Condition.optional(),
  trainer: z.boolean().optional(),
  from: Line,
  to: z.union([z.array(Seat).min(1), z.literal('all')]),
  channel: z.enum(['call', 'letter', 'message', 'media', 'seen']),
  say: Text,
  attachment: shaped('media-file', /^media\/[a-z0-9][a-z0-9._-]{0,100}$/).optional(),
  objective: Text.optional(),
  expected: Text.optional(),
  window: Duration.optional(),
  'if-ignored': Text.optional(),
  easier: Text.optional(),
  harder: Text.optional(),
  spoiler: z.boolean().optional(),
  do: z.array(Effect).max(20).optional(),
  ...provenance,
});

/** Rule 21: a condition with a quantifier over seats, or a plain one with a name. */
export const NamedCondition = z.union([
  Condition,
  z.strictObject({
    'any-of': z.array(Seat).min(1).optional(),
    'all-of': z.array(Seat).min(1).optional(),
    knows: z.array(z.string()).min(1),
  }),
]);

export const Ending = z.strictObject({
  id: Id,
  when: Condition.optional(),
  title: Line,
  say: Text,
  ...provenance,
});
export const EndsWhen = z.array(z.strictObject({ when: Condition, stage: StageRef.optional() }));
