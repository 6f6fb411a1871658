import { z } from 'zod';

/** Stable name of a declared thing: `driver-phone`. Never shown to people, never translated. */
export const Id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
/** A variable is a CEL identifier, so it takes underscores: `money_gone`. */
export const VariableId = z.string().regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
/** `fact` or `fact.part`. */
export const FactRef = z.string().regex(/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)?$/);
/** Something a seat can do: `act`, `request`, `decision`, `decision/option`, `dialogue/question`. */
export const DoableRef = z.string().regex(/^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*)?$/);
/** `track.stage` or `track.stage.nested-stage`. */
export const StageRef = z.string().regex(/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/);

/** Prose in the source language of the case. Plain text: no markup is interpreted. */
export const Text = z.string().min(1).max(4000);
export const Line = z.string().min(1).max(300);

/** Length of time in whole minutes: `PT10M`, `PT1H30M`, `P3D`. */
export const Duration = z.string().regex(/^P(?=.)(\d{1,4}D)?(T(?=.)(\d{1,5}H)?(\d{1,6}M)?)?$/);
/**
 * A moment of the case: `PT6H20M` since the clock started (a leading minus is before it),
 * or local case time `2026-03-14T08:30` in the offset of `clock.start`.
 */
export const Moment = z
  .string()
  .regex(/^(-?P(?=.)(\d{1,4}D)?(T(?=.)(\d{1,5}H)?(\d{1,6}M)?)?|\d{4}-\d{2}-\d{2}T\d{2}:\d{2})$/);
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
export const Weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);

/** CEL subset of rule 25; the size limit is part of the rule. */
export const Condition = z.string().min(1).max(600);

export const Seat = z.enum(['police', 'prosecution', 'reception', 'cso']);
export const Jurisdiction = z.enum(['AL', 'BA', 'ME', 'MK', 'RS', 'XK']);
export const Competency = z.enum(['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8']);
export const Meter = z.number().int().min(0).max(100);
export const LawPoints = z.array(Id).max(12);

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
