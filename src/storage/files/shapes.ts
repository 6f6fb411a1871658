import * as z from 'zod/mini';
import type { LogEvent, RunHeader } from '../../domain/simulation/index.ts';
import type { RunId } from '../../shared/ids.ts';
import type { Notepads } from '../records/device-records.ts';
import type { FinishedResult } from '../runs/finish-run.ts';
import type { FileDamage } from './file-format.ts';

// The content policy of the page forbids the code that zod would generate to be faster.
z.config({ jitless: true });

const seat = z.enum(['police', 'prosecution', 'reception', 'cso']);
const seq = z.int().check(z.nonnegative());
const minute = z.int();
const names = z.array(z.string());

const reasons = z.strictObject({
  facts: names,
  risks: names,
  rules: names,
  words: z.optional(z.string()),
});

/** Every event has these; the rest depends on its type. */
const common = { seq, at: minute, seat: z.nullable(seat), wall: z.optional(z.string()) };

/** One event, exactly. */
const logEvent: z.ZodMiniType<LogEvent> = z.discriminatedUnion('type', [
  z.strictObject({
    ...common,
    type: z.literal('decision.taken'),
    decision: z.string(),
    options: names,
    reasons: z.optional(reasons),
    certainty: z.optional(z.enum(['not-sure', 'fairly', 'very'])),
  }),
  z.strictObject({ ...common, type: z.literal('act.taken'), act: z.string() }),
  z.strictObject({ ...common, type: z.literal('request.sent'), request: z.string() }),
  z.strictObject({
    ...common,
    type: z.literal('request.answered'),
    request: z.string(),
    answer: z.string(),
  }),
  z.strictObject({ ...common, type: z.literal('proposal.agreed'), proposal: seq }),
  z.strictObject({ ...common, type: z.literal('proposal.refused'), proposal: seq }),
  z.strictObject({ ...common, type: z.literal('act.withdrawn'), event: seq }),
  z.strictObject({
    ...common,
    type: z.literal('fact.shared'),
    parts: names,
    to: seat,
    channel: z.string(),
    basis: z.string(),
  }),
  z.strictObject({
    ...common,
    type: z.literal('fact.withheld'),
    parts: names,
    to: seat,
    reason: z.string(),
  }),
  z.strictObject({
    ...common,
    type: z.literal('repair.tried'),
    event: seq,
    ref: z.string(),
    way: z.string(),
  }),
  z.strictObject({ ...common, type: z.literal('seat.stoodBy'), until: z.nullable(minute) }),
  z.strictObject({ ...common, type: z.literal('clock.advanced'), to: minute }),
  z.strictObject({ ...common, type: z.literal('inject.sent'), inject: z.string() }),
  z.strictObject({ ...common, type: z.literal('seat.joined'), who: seat }),
  z.strictObject({ ...common, type: z.literal('seat.left'), who: seat }),
  z.strictObject({ ...common, type: z.literal('item.setAside'), item: z.string() }),
  z.strictObject({
    ...common,
    type: z.literal('vote.cast'),
    decision: z.string(),
    options: names,
    member: z.string(),
  }),
  z.strictObject({ ...common, type: z.literal('note.written'), text: z.string() }),
  z.strictObject({
    ...common,
    type: z.literal('hypothesis.held'),
    hypothesis: seq,
    text: z.string(),
    belief: z.enum(['unlikely', 'possible', 'likely']),
    for: names,
    against: names,
  }),
]);

const runHeader: z.ZodMiniType<RunHeader> = z.strictObject({
  scenario: z.string(),
  version: z.string(),
  contentHash: z.string(),
  lawVersion: z.string(),
  rulesVersion: z.string(),
  settings: z.strictObject({
    held: z.array(seat),
    cut: z.nullable(z.string()),
    variant: z.nullable(z.string()),
    mode: z.enum(['guided', 'real']),
  }),
});

/** Ids go into addresses and keys, so only letters and digits as `newRunId` makes them. */
const runId = z.custom<RunId>((value) => typeof value === 'string' && /^[0-9a-z]{26}$/.test(value));
const moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));

const result: z.ZodMiniType<FinishedResult> = z.strictObject({
  rulesVersion: z.string(),
  finishedAt: moment,
  report: z.unknown(),
});

/** No longer than the desk lets anybody write one. */
const LONGEST_NOTEPAD = 20_000;
const notepads: z.ZodMiniType<Notepads> = z.partialRecord(
  seat,
  z.string().check(z.maxLength(LONGEST_NOTEPAD)),
);

/** A run without a look at its events, which are checked one by one to name the one that is broken. */
export const fileRun = z.strictObject({
  id: runId,
  header: runHeader,
  alias: z.nullable(z.string()),
  createdAt: moment,
  updatedAt: moment,
  events: z.array(z.strictObject({ event: logEvent, checksum: z.string() })),
  result: z.nullable(result),
  notepads: z.optional(notepads),
});

export const fileDamage: z.ZodMiniType<FileDamage> = z.object({
  run: runId,
  seq: z.nullable(z.int()),
  reason: z.enum([
    'checksum',
    'shape',
    'gap',
    'follows-damage',
    'overtaken',
    'run-record',
    'scenario',
  ]),
  original: z.string(),
  foundAt: moment,
});

/** The file as a whole; what is in it is checked run by run, so that one broken run does not cost the others. */
export const runsFile = z.object({
  runs: z.array(z.unknown()),
  scenarios: z.array(z.object({ hash: z.string(), scenario: z.unknown() })),
  damaged: z.array(z.unknown()),
});

/** As much of a playable scenario as lists of runs show. Whether it can be played is seen by replaying the log on it. */
export const scenarioHead = z.looseObject({
  format: z.literal(1),
  id: z.string(),
  version: z.string(),
  title: z.string(),
  language: z.string(),
  jurisdiction: z.enum(['AL', 'BA', 'ME', 'MK', 'RS', 'XK']),
  clock: z.looseObject({ start: z.string(), offset: z.int(), latest: z.int() }),
});
