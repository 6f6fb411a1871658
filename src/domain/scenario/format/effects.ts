import { z } from 'zod';
import { Condition, Duration, FactRef, Id, Line, Seat, Text } from './primitives.ts';

const ids = z.union([Id, z.array(Id).min(1)]);
const timing = {
  /** Why this happens; quoted in the debrief. */
  because: Text.optional(),
  /** `start`, or an offset from the start of the act. Without it, the effect comes when the act finishes. */
  at: z.union([z.literal('start'), Duration]).optional(),
  when: Condition.optional(),
};
const delta = z.number().int().min(-100).max(100);

const PersonChange = z.strictObject({
  who: ids,
  risk: delta.optional(),
  'risk-to': z.number().int().min(0).max(100).optional(),
  /** A single number is shorthand for all seats. */
  trust: z.union([delta, z.partialRecord(Seat, delta)]).optional(),
  guardian: z.enum(['none', 'asked', 'appointed']).optional(),
  place: Line.optional(),
  track: Line.optional(),
  present: z.boolean().optional(),
  consent: z.record(Id, z.boolean()).optional(),
});

/** The effect verbs of rule 17, one verb to an effect. */
export const Effect: z.ZodType<EffectFile> = z.lazy(() =>
  z.union(
    [
      z.strictObject({
        set: z.record(z.string(), z.union([z.boolean(), z.number().int(), Line])),
        ...timing,
      }),
      z.strictObject({ add: z.record(z.string(), z.number().int()), ...timing }),
      z.strictObject({
        tell: z.strictObject({
          to: z.union([Seat, z.array(Seat).min(1), z.literal('all')]),
          fact: z.union([FactRef, z.array(FactRef).min(1)]),
          channel: Id.optional(),
          basis: Id.optional(),
        }),
        ...timing,
      }),
      z.strictObject({ locate: ids, ...timing }),
      z.strictObject({ secure: ids, ...timing }),
      z.strictObject({ examine: ids, ...timing }),
      z.strictObject({ taint: ids, ...timing }),
      z.strictObject({ lose: ids, ...timing }),
      z.strictObject({ person: PersonChange, ...timing }),
      z.strictObject({ 'start-limit': ids, ...timing }),
      z.strictObject({ 'meet-limit': ids, ...timing }),
      z.strictObject({
        book: z.strictObject({
          resource: Id,
          count: z.number().int().min(1).max(99),
          for: Duration,
        }),
        ...timing,
      }),
      z.strictObject({
        free: z.strictObject({ resource: Id, count: z.number().int().min(1).max(99) }),
        ...timing,
      }),
      z.strictObject({
        later: z.strictObject({
          id: Id,
          after: Duration,
          unless: Condition.optional(),
          do: z.array(Effect).min(1).max(20),
        }),
        ...timing,
      }),
      z.strictObject({ cancel: ids, ...timing }),
      z.strictObject({ inject: ids, ...timing }),
      z.strictObject({ open: ids, ...timing }),
      z.strictObject({ close: ids, ...timing }),
      z.strictObject({ raise: ids, ...timing }),
    ],
    { error: 'effect' },
  ),
);

/** In the order of the branches above: the reader finds a branch's findings by its verb. */
export const effectVerbs: readonly EffectVerb[] = [
  'set',
  'add',
  'tell',
  'locate',
  'secure',
  'examine',
  'taint',
  'lose',
  'person',
  'start-limit',
  'meet-limit',
  'book',
  'free',
  'later',
  'cancel',
  'inject',
  'open',
  'close',
  'raise',
];

type Ids = string | string[];
type SeatId = z.infer<typeof Seat>;
export type EffectVerb =
  | 'set'
  | 'add'
  | 'tell'
  | 'locate'
  | 'secure'
  | 'examine'
  | 'taint'
  | 'lose'
  | 'person'
  | 'start-limit'
  | 'meet-limit'
  | 'book'
  | 'free'
  | 'later'
  | 'cancel'
  | 'inject'
  | 'open'
  | 'close'
  | 'raise';
/** One effect as written. Exactly one verb is present; the schema says so, this type says what each carries. */
export type EffectFile = {
  because?: string | undefined;
  at?: string | undefined;
  when?: string | undefined;
  set?: Record<string, boolean | number | string>;
  add?: Record<string, number>;
  tell?: {
    to: SeatId | SeatId[] | 'all';
    fact: Ids;
    channel?: string | undefined;
    basis?: string | undefined;
  };
  locate?: Ids;
  secure?: Ids;
  examine?: Ids;
  taint?: Ids;
  lose?: Ids;
  person?: z.infer<typeof PersonChange>;
  'start-limit'?: Ids;
  'meet-limit'?: Ids;
  book?: { resource: string; count: number; for: string };
  free?: { resource: string; count: number };
  later?: { id: string; after: string; unless?: string | undefined; do: EffectFile[] };
  cancel?: Ids;
  inject?: Ids;
  open?: Ids;
  close?: Ids;
  raise?: Ids;
};
