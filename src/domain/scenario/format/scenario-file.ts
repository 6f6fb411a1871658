import { z } from 'zod';
import { cutIds } from '../playable.ts';
import { Decision, Dialogue, Request, StandIn, StandingAct } from './acts.ts';
import { Place, Travel } from './places.ts';
import {
  Competency,
  Duration,
  Id,
  Jurisdiction,
  Line,
  SayList,
  Seat,
  Text,
  VariableId,
  Condition,
  provenance,
  shaped,
} from './primitives.ts';
import { CriticalError, Scoring, Way } from './scoring.ts';
import { Mentioned } from './ties.ts';
import {
  Authority,
  Clock,
  Ending,
  EndsWhen,
  Evidence,
  Fact,
  Hypothesis,
  Inject,
  Limit,
  NamedCondition,
  Person,
  Resource,
  SeatFile,
  Track,
  Trigger,
  Variable,
} from './world.ts';

/** `scenario.yaml`, format 1: the author's vocabulary. Taught key by key in `scenarios/README.md`. */
export const ScenarioFile = z.strictObject({
  format: z.literal(1),
  kind: z.enum(['case', 'short', 'warm-up']),
  id: Id,
  version: shaped('version', /^\d+\.\d+\.\d+$/),
  title: Line,
  language: z.enum(['en', 'sq', 'bs', 'cnr', 'sr-Latn', 'mk']),
  jurisdiction: Jurisdiction,
  'law-as-at': shaped('date', /^\d{4}-\d{2}-\d{2}$/),
  about: Text,
  place: Line.optional(),
  minutes: z.number().int().min(1).max(600),
  'minutes-alone': z.number().int().min(1).max(600).optional(),
  intensity: z.number().int().min(1).max(3),
  'content-note': Text.optional(),
  objectives: z
    .array(z.strictObject({ text: Text, competencies: z.array(Competency).min(1) }))
    .optional(),
  clock: Clock,
  opening: Text,
  seats: z.partialRecord(Seat, SeatFile),
  'stand-ins': z.partialRecord(Seat, StandIn).optional(),
  variables: z.record(VariableId, Variable).optional(),
  resources: z.record(Id, Resource).optional(),
  authorities: z.record(Id, Authority).optional(),
  channels: z.record(Id, z.strictObject({ say: Line, takes: Duration, ...provenance })).optional(),
  bases: z.record(Id, z.strictObject({ say: Line, ...provenance })).optional(),
  withholding: z.record(Id, z.strictObject({ say: Line, ...provenance })).optional(),
  chips: z
    .strictObject({
      risks: z.record(Id, z.strictObject({ say: Line, when: Condition.optional() })),
      rules: z.record(Id, z.strictObject({ say: Line, law: z.array(Id).optional() })),
    })
    .optional(),
  places: z.record(Id, Place).optional(),
  travel: z.array(Travel).optional(),
  mentioned: z.record(Id, Mentioned).optional(),
  facts: z.record(Id, Fact).optional(),
  hypotheses: z.record(Id, Hypothesis).optional(),
  evidence: z.record(Id, Evidence).optional(),
  people: z.record(Id, Person).optional(),
  limits: z.record(Id, Limit).optional(),
  conditions: z.record(Id, NamedCondition).optional(),
  tracks: z.record(Id, Track).optional(),
  triggers: z.array(Trigger).optional(),
  injects: z.record(Id, Inject).optional(),
  decisions: z.record(Id, Decision),
  acts: z.record(Id, StandingAct).optional(),
  dialogues: z.record(Id, Dialogue).optional(),
  requests: z.record(Id, Request).optional(),
  errors: z.record(Id, CriticalError).optional(),
  'put-right': z.record(Id, Way).optional(),
  scoring: Scoring.optional(),
  'ends-when': EndsWhen.optional(),
  endings: z.array(Ending).min(1),
  'people-after': z.record(Id, SayList),
  moves: z
    .array(
      z.strictObject({
        id: Id,
        title: Line,
        goal: Text,
        minutes: z.number().int().min(1).max(240),
        carry: Text.optional(),
        ...provenance,
      }),
    )
    .optional(),
  cuts: z
    .partialRecord(
      z.enum(cutIds),
      z.strictObject({
        minutes: z.number().int().min(1).max(1200),
        'leave-out': z.array(Id),
        say: Text.optional(),
      }),
    )
    .optional(),
  /** Rule 36: declared patches of names, texts, decay times and linked traits of a person. */
  variants: z
    .record(
      Id,
      z.strictObject({
        say: Text,
        texts: z.record(z.string(), Text).optional(),
        'lost-after': z.record(Id, Duration).optional(),
        people: z
          .record(
            Id,
            z.strictObject({
              called: Line.optional(),
              about: Line.optional(),
              risk: z.number().int().min(0).max(100).optional(),
            }),
          )
          .optional(),
      }),
    )
    .optional(),
  guided: z.strictObject({ 'worked-example': Text }).optional(),
  debrief: z.strictObject({
    /** First that holds is the headline: words about behaviour, not a verdict on a person. */
    headlines: z
      .array(z.strictObject({ when: Condition.optional(), say: Text, detail: Text.optional() }))
      .min(1),
    questions: z
      .array(z.strictObject({ ask: Text, competencies: z.array(Competency).min(1) }))
      .min(1),
  }),
  'real-case': z.strictObject({
    text: Text,
    changed: z.array(Text).min(1),
    sources: z.array(Id).min(1),
  }),
  sources: z.record(
    Id,
    z.strictObject({
      title: Line,
      url: z.url({ protocol: /^https?$/, error: 'web-address' }).optional(),
      date: Line.optional(),
      confidence: z.enum(['high', 'medium', 'low']),
    }),
  ),
  review: z.strictObject({
    status: z.enum(['not-reviewed', 'legal-review', 'protection-review', 'piloted', 'released']),
    by: z
      .array(
        z.strictObject({
          part: z.enum(['legal', 'protection', 'language', 'lived-experience', 'trainer']),
          reviewer: Line,
          date: Line,
          verdict: z.enum(['pass', 'pass-with-changes', 'block']),
        }),
      )
      .optional(),
  }),
});
export type ScenarioFile = z.infer<typeof ScenarioFile>;
