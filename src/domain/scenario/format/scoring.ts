import { z } from 'zod';
import {
  Competency,
  Condition,
  DoableRef,
  Duration,
  FactRef,
  Id,
  Moment,
  Seat,
  Text,
  provenance,
} from './primitives.ts';

const itemCore = {
  id: Id,
  points: z.number().int().min(1).max(6),
  competencies: z.array(Competency).min(1),
  /** Seats whose own score holds the item. */
  for: z.array(Seat).optional(),
  /** Left out of the team's score when false. */
  team: z.boolean().optional(),
  /** Said in the debrief: what was looked for and why it matters. */
  because: Text,
  /** The item opens when this holds, or when this decision opens. Without it, it is open from the start. */
  opens: z.strictObject({ when: Condition.optional(), decision: Id.optional() }).optional(),
  /** True: it may rightly never open, and is then left out. */
  arises: z.boolean().optional(),
  blame: z.array(Seat).optional(),
  ...provenance,
};
const refs = z.array(DoableRef).min(1);

export const Scoring = z.strictObject({
  timing: z
    .array(
      z.strictObject({
        ...itemCore,
        /** Earned by any of these; a whole `decision` counts when its last chosen act is done. */
        of: refs,
        counts: z.enum(['start', 'finish']).optional(),
        /** From which the limits below run: a moment, a decision's opening, or the start. */
        from: z.union([Moment, z.strictObject({ decision: Id })]).optional(),
        'full-until': Duration,
        'falls-until': Duration,
        'none-after': Duration,
      }),
    )
    .optional(),
  order: z.array(z.strictObject({ ...itemCore, first: refs, then: refs })).optional(),
  omissions: z
    .array(z.strictObject({ ...itemCore, of: refs, from: Moment.optional(), until: Moment }))
    .optional(),
  sharing: z
    .array(
      z.strictObject({
        ...itemCore,
        from: Seat,
        to: Seat,
        enough: z.array(FactRef).min(1),
        'too-much': z.array(FactRef).optional(),
        'some-points': z.number().int().min(0).max(3).optional(),
        until: Moment.optional(),
        channels: z.array(Id).optional(),
        bases: z.array(Id).optional(),
        /** +1 when the receiver uses it: starts one of these, or opens a decision whose condition reads it. */
        used: z
          .strictObject({ points: z.number().int().min(1).max(2), by: refs.optional() })
          .optional(),
        /** Reasons for which lawfully not sharing earns the same. */
        withhold: z.array(Id).optional(),
      }),
    )
    .optional(),
  proportionality: z
    .array(
      z.strictObject({
        ...itemCore,
        decision: Id,
        /** Steps from the mildest measure that reaches the aim, either way; 0 is that measure. */
        distance: z.record(Id, z.number().int().min(-6).max(6)),
      }),
    )
    .optional(),
  reasons: z.array(z.strictObject({ ...itemCore, decision: Id })).optional(),
});

export const CriticalError = z.strictObject({
  title: Text,
  tier: z.enum(['A', 'B', 'C']),
  competency: Competency,
  because: Text,
  /** One entry per door: how the error raised by that act can be put right. */
  repairs: z
    .array(
      z.strictObject({
        of: DoableRef,
        way: Id,
        by: z.array(Seat).min(1),
        within: Duration,
      }),
    )
    .optional(),
  ...provenance,
});

/** A way to put something right; offered for every past act alike, so that the list is no hint. */
export const Way = z.strictObject({ say: Text, takes: Duration.optional(), ...provenance });
