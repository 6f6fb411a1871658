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
  | 'time/after-the-end'
  | 'time/order'
  // what an author has to hold to
  | 'list/last-has-condition'
  | 'list/never-reached'
  | 'person/no-after'
  | 'decision/options'
  | 'decision/menu-too-big'
  | 'decision/never-closes'
  | 'decision/no-step'
  | 'decision/excludes'
  | 'stage/not-a-sibling'
  | 'inject/several-triggers'
  | 'inject/never-sent'
  | 'inject/never-by-trainer'
  | 'worth/nothing-to-earn'
  | 'worth/not-counted'
  | 'reason/chip-hint'
  | 'reason/not-offered'
  | 'timing/order'
  | 'limit/no-length'
  | 'limit/other-length'
  | 'limit/never-starts'
  | 'power/nobody'
  | 'power/unknown'
  | 'law/not-confirmed'
  | 'repair/not-a-door'
  | 'variable/type'
  | 'variable/not-a-value'
  | 'variable/start'
  | 'resource/too-few'
  | 'act/needs-receiver'
  | 'stand-in/not-its-act'
  | 'request/same-seat'
  | 'sharing/same-seat'
  | 'evidence/not-volatile'
  | 'variant/not-a-text'
  | 'kind/decisions'
  | 'seat/none'
  | 'seat/no-decision'
  | 'error/never-raised'
  | 'cut/leaves-nothing'
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
]);

export function severityOf(code: ProblemCode): Severity {
  return warnings.has(code) ? 'warning' : 'blocks play';
}
