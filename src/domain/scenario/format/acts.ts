import { z } from 'zod';
import { Effect } from './effects.ts';
import {
  Competency,
  Condition,
  DoableRef,
  Duration,
  FactRef,
  Id,
  Line,
  Moment,
  SayList,
  Seat,
  StageRef,
  Text,
  provenance,
  shaped,
} from './primitives.ts';

/** Rule 11. `withhold` is not sharing with a lawful reason (rule 20). */
const ActKind = z.enum([
  'own',
  'request',
  'motion',
  'order',
  'instruction',
  'consent',
  'notice',
  'withhold',
]);

/** What every act has, be it an option, a standing act or a question of a dialogue. */
const actCore = {
  say: Line,
  kind: ActKind.optional(),
  /** A seat or an authority. */
  to: Id.optional(),
  takes: Duration.optional(),
  'keeps-busy': z.object({ for: Duration }).catchall(z.number().int().min(1).max(99)).optional(),
  /** Resources booked for as long as the act takes: `{ interpreter: 1 }`. */
  needs: z.record(Id, z.number().int().min(1).max(99)).optional(),
  /** The people this act names: contact stops drift (rule 9). */
  with: z.array(Id).optional(),
  /** Sends a declared request when the act finishes. */
  asks: Id.optional(),
  /** Law point whose power decides which seat is offered the act. */
  power: Id.optional(),
  when: Condition.optional(),
  worth: z
    .union([
      z.number().int().min(0).max(6),
      z
        .array(
          z.strictObject({ when: Condition.optional(), worth: z.number().int().min(0).max(6) }),
        )
        .min(1),
    ])
    .optional(),
  do: z.array(Effect).max(40).optional(),
  /** What the seat reads when the act finishes. */
  // biome-ignore lint/suspicious/noThenProperty: `then` is the author's word; scenario objects are never awaited
  then: SayList.optional(),
  /** The debrief's explanation, good side first. */
  why: z.strictObject({ good: Text, against: Text, rule: Text.optional() }).optional(),
  tone: z.array(z.enum(['cautious', 'forceful', 'kind', 'strict', 'fast', 'formal'])).optional(),
  ...provenance,
};

export const Option = z.strictObject({
  ...actCore,
  /** Seats that must agree before it starts (rule 13). Adds to the decision's own list. */
  consent: z.array(Seat).optional(),
  excludes: z.array(Id).optional(),
});

const window = {
  opens: z
    .strictObject({ at: Moment.optional(), when: Condition.optional(), stage: StageRef.optional() })
    .optional(),
  closes: z
    .strictObject({
      at: Moment.optional(),
      after: Duration.optional(),
      when: Condition.optional(),
      stage: StageRef.optional(),
    })
    .optional(),
};

export const Decision = z.strictObject({
  seat: Seat,
  ask: Line,
  situation: Text.optional(),
  ...window,
  choose: z
    .union([
      z.literal('one'),
      shaped('choose', /^up to ([1-9]|1[0-2])$/),
      z.strictObject({
        'up-to': z.number().int().min(1).max(12),
        order: z.enum(['together', 'in-turn']).optional(),
      }),
    ])
    .optional(),
  consent: z.array(Seat).optional(),
  /** How long the others have to agree; two case hours unless said. */
  'consent-within': Duration.optional(),
  options: z.record(Id, Option),
  /** Chips offered and accepted when reasons are scored. */
  reasons: z
    .strictObject({
      facts: z.array(FactRef).min(1),
      risks: z.array(z.strictObject({ chip: Id, for: z.array(Id).min(1).optional() })).min(1),
      rules: z.array(z.strictObject({ chip: Id, for: z.array(Id).min(1).optional() })).min(1),
      accept: z.strictObject({
        facts: z.array(FactRef).min(1),
        risks: z.array(Id).min(1),
        rules: z.array(Id).min(1),
      }),
    })
    .optional(),
  /** Ask "how sure are you?" (rule 33). */
  certainty: z.boolean().optional(),
  skippable: z.boolean().optional(),
  'default-step': Id.optional(),
  move: Id.optional(),
  hint: Text.optional(),
  competencies: z.array(Competency).min(1),
  /** Seats whose own score holds this decision besides the deciding and consenting seats. */
  'scored-for': z.array(Seat).optional(),
  arises: z.boolean().optional(),
  blame: z.array(Seat).optional(),
  unscored: z.boolean().optional(),
  ...provenance,
});

export const StandingAct = z.strictObject({
  ...actCore,
  seat: z.union([Seat, z.array(Seat).min(1)]),
  ...window,
  repeatable: z.boolean().optional(),
  consent: z.array(Seat).optional(),
});

export const Dialogue = z.strictObject({
  seat: Seat,
  person: Id.optional(),
  ask: Line,
  situation: Text.optional(),
  ...window,
  needs: z.record(Id, z.number().int().min(1).max(99)).optional(),
  questions: z.record(
    Id,
    z.strictObject({
      ...actCore,
      repeatable: z.boolean().optional(),
      /** First answer that holds; each may do more than the question itself does. */
      answers: z
        .array(
          z.strictObject({
            when: Condition.optional(),
            say: Text,
            do: z.array(Effect).max(40).optional(),
          }),
        )
        .min(1),
    }),
  ),
  /** Checked after each question, first match ends the dialogue (rule 15). */
  ends: z
    .array(
      z.strictObject({
        when: Condition,
        say: Text.optional(),
        do: z.array(Effect).max(40).optional(),
      }),
    )
    .min(1),
  ...provenance,
});

export const Request = z.strictObject({
  say: Line,
  from: z.array(Seat).min(1),
  /** A seat or an authority. */
  to: Id,
  kind: z.enum(['request', 'motion', 'order', 'instruction', 'notice']).optional(),
  channel: Id.optional(),
  takes: Duration.optional(),
  power: Id.optional(),
  when: Condition.optional(),
  with: z.array(Id).optional(),
  /** Lawful while this holds; else sending and granting are two separate errors (rule 22). */
  'lawful-when': Condition.optional(),
  unlawful: z.strictObject({ send: Id.optional(), grant: Id.optional() }).optional(),
  /** Usual time to an answer, from sending. */
  usual: Duration.optional(),
  answers: z.record(
    Id,
    z.strictObject({
      is: z.enum(['granted', 'partial', 'refused']),
      say: Text,
      when: Condition.optional(),
      after: Duration.optional(),
      do: z.array(Effect).max(40).optional(),
      ...provenance,
    }),
  ),
  /** The request that narrows this one; offered after a refusal. */
  narrower: Id.optional(),
  repeatable: z.boolean().optional(),
  do: z.array(Effect).max(40).optional(),
  why: z.strictObject({ good: Text, against: Text, rule: Text.optional() }).optional(),
  ...provenance,
});

export const StandIn = z.strictObject({
  /** How long this colleague usually takes to answer or agree. */
  delay: Duration,
  /** `decision` or `decision/option` to which it says yes; to all else it says no. */
  consents: z.array(DoableRef).optional(),
  acts: z
    .array(
      z.strictObject({
        /** `act`, `decision/option`, or several options of one menu. */
        take: z.union([DoableRef, z.array(DoableRef).min(1)]),
        when: Condition.optional(),
        after: Duration.optional(),
      }),
    )
    .optional(),
});
