import { z } from 'zod';
import type { Shape } from './shapes.ts';

/**
 * A text in one of the shapes an author learns. The shape travels as the schema's error text, and
 * `reading/shape-problems.ts` turns it into "a length of time such as PT10M" and the like.
 */
export function shaped(shape: Shape, pattern: RegExp) {
  return z.string({ error: shape }).max(200).regex(pattern, { error: shape });
}

/** Stable name of a declared thing: `driver-phone`. Never shown to people, never translated. */
export const Id = shaped('name', /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
/** A variable is a CEL identifier, so it takes underscores: `money_gone`. */
export const VariableId = shaped('variable-name', /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
/** `fact` or `fact.part`. */
export const FactRef = shaped('fact-name', /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)?$/);
/** Something a seat can do: `act`, `request`, `decision`, `decision/option`, `dialogue/question`. */
export const DoableRef = shaped('act-name', /^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*)?$/);
/** `track.stage` or `track.stage.nested-stage`. */
export const StageRef = shaped('stage-name', /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/);

/** Prose in the source language of the case. Plain text: no markup is interpreted. */
export const Text = z.string({ error: 'text' }).min(1).max(4000);
export const Line = z.string({ error: 'text' }).min(1).max(300);

/** Length of time in whole minutes: `PT10M`, `PT1H30M`, `P3D`. */
export const Duration = shaped(
  'length-of-time',
  /^P(?=.)(\d{1,4}D)?(T(?=.)(\d{1,5}H)?(\d{1,6}M)?)?$/,
);
/**
 * A moment of the case: `PT6H20M` since the clock started (a leading minus is before it),
 * or local case time `2026-03-14T08:30` in the offset of `clock.start`.
 */
export const Moment = shaped(
  'moment',
  /^(-?P(?=.)(\d{1,4}D)?(T(?=.)(\d{1,5}H)?(\d{1,6}M)?)?|\d{4}-\d{2}-\d{2}T\d{2}:\d{2})$/,
);
export const TimeOfDay = shaped('time-of-day', /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
export const Weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);

/** CEL subset of rule 25; the size limit is part of the rule. */
export const Condition = z.string({ error: 'condition' }).min(1).max(600);

export const Seat = z.enum(['police', 'prosecution', 'reception', 'cso']);
export const Jurisdiction = z.enum(['AL', 'BA', 'ME', 'MK', 'RS', 'XK']);
export const Competency = z.enum(['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8']);
export const Meter = z.number().int().min(0).max(100);
const LawPoints = z.array(Id).max(12);

/** Where an object comes from and who vouches for it. Allowed on every object of a case. */
export const provenance = {
  source: z.union([Id, z.array(Id)]).optional(),
  law: LawPoints.optional(),
  reviewer: Line.optional(),
  confidence: z.enum(['high', 'medium', 'low', 'assumed']).optional(),
  note: Text.optional(),
};

/** A sentence that may depend on the state: the first entry that holds is said; the last needs no `when`. */
export const SayList = z.union([
  Text,
  z.array(z.strictObject({ when: Condition.optional(), say: Text })).min(1),
]);
