import type { ReferenceKind } from './names/reference-kinds.ts';
import type { Severity } from './problem.ts';

/** Every code a problem of a case can have. `src/i18n/en/problems.ts` must have a sentence for each. */
export type ProblemCode =
  // the file as such
  | 'file/missing'
  | 'file/too-big'
  | 'file/not-text'
  | 'file/empty'
  | 'file/not-keys'
  | 'file/unknown'
  // YAML
  | 'yaml/syntax'
  | 'yaml/indent'
  | 'yaml/tab'
  | 'yaml/unclosed'
  | 'yaml/escape'
  | 'yaml/tag'
  | 'yaml/several-documents'
  | 'yaml/doubled-key'
  | 'yaml/forbidden-key'
  | 'yaml/key-not-text'
  | 'yaml/unknown-alias'
  | 'yaml/circular-alias'
  | 'yaml/too-many-aliases'
  | 'yaml/too-deep'
  | 'yaml/too-much'
  | 'yaml/more-errors'
  // format version
  | 'format/missing'
  | 'format/newer'
  | 'format/unknown'
  // shape
  | 'shape/unknown-key'
  | 'shape/comma'
  | 'shape/missing-key'
  | 'shape/wrong-type'
  | 'shape/not-allowed'
  | 'shape/out-of-range'
  | 'shape/too-long'
  | 'shape/empty'
  | 'shape/too-many'
  | 'shape/too-few'
  | 'shape/bad-name'
  | 'effect/no-verb'
  | 'effect/unknown-verb'
  | 'effect/two-verbs'
  // names
  | `unknown/${ReferenceKind}`
  | 'name/doubled'
  | 'name/reserved'
  // conditions
  | 'condition/syntax'
  | 'condition/not-allowed'
  | 'condition/unknown-function'
  | 'condition/arguments'
  | 'condition/argument-not-literal'
  | 'condition/unknown-variable'
  | 'condition/types'
  | 'condition/not-yes-or-no'
  | 'condition/not-a-value'
  | 'condition/number'
  | 'condition/divisor'
  | 'condition/too-complex'
  | 'condition/circular'
  | 'condition/quantifier'
  // time
  | 'time/no-such-date'
  | 'time/too-long'
  | 'time/no-length'
  | 'time/after-the-end'
  // what an author has to hold to
  | 'list/last-has-condition'
  | 'list/never-reached'
  | 'person/no-after'
  | 'place/inner'
  | 'travel/doubled'
  | 'between/one-end'
  | 'seat/none'
  | 'seat/no-decision'
  | 'kind/decisions'
  | 'cut/leaves-nothing'
  | 'balance/heavy-decision'
  | 'balance/few-acts'
  | 'balance/few-items'
  | 'balance/late-start'
  | 'decision/none'
  | 'decision/options'
  | 'decision/menu-too-big'
  | 'decision/no-step'
  | 'decision/excludes-itself'
  | 'consent/own-seat'
  | 'stage/not-a-sibling'
  | 'stage/no-start'
  | 'inject/several-triggers'
  | 'inject/never-sent'
  | 'worth/nothing-to-earn'
  | 'worth/not-counted'
  | 'reason/chip-hint'
  | 'reason/not-offered'
  | 'reason/no-chips'
  | 'timing/order'
  | 'sharing/same-seat'
  | 'sharing/points'
  | 'proportionality/no-distance'
  | 'limit/no-length'
  | 'limit/not-in-law'
  | 'limit/other-length'
  | 'limit/never-starts'
  | 'power/nobody'
  | 'power/unknown'
  | 'law/not-confirmed'
  | 'error/never-raised'
  | 'repair/not-a-door'
  | 'variable/type'
  | 'variable/not-a-value'
  | 'variable/not-a-number'
  | 'resource/too-few'
  | 'stand-in/not-its-act'
  | 'stand-in/several-decisions'
  | 'request/same-seat'
  | 'request/narrows-itself'
  | 'request/no-answer'
  | 'hypothesis/count'
  | 'hypothesis/no-facts'
  | 'evidence/not-volatile'
  | 'variant/not-a-text'
  // translations
  | 'text/unknown'
  | 'text/stale';

/** Everything else keeps a case from being played. */
const warnings: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'file/unknown',
  'reason/chip-hint',
  'inject/never-sent',
  'worth/nothing-to-earn',
  'worth/not-counted',
  'power/unknown',
  'law/not-confirmed',
  'limit/never-starts',
  'error/never-raised',
  'text/unknown',
  'text/stale',
  'time/after-the-end',
  'list/never-reached',
  'seat/no-decision',
  'kind/decisions',
  'balance/heavy-decision',
  'balance/few-acts',
  'balance/few-items',
  'balance/late-start',
]);

export function severityOf(code: ProblemCode): Severity {
  return warnings.has(code) ? 'warning' : 'blocks play';
}
