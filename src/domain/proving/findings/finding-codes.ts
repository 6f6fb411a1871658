/**
 * What the prover can say, and how bad it is at worst. An error is a fault whatever an author meant; a warning may be
 * meant. `src/i18n/en/prove-command.ts` has a sentence and a fix for each.
 */
const worst = {
  // never reached
  'stage/not-reached': 'error',
  'decision/not-reached': 'error',
  'option/not-reached': 'error',
  'act/not-reached': 'error',
  'question/not-reached': 'error',
  'request/not-reached': 'error',
  'answer/not-reached': 'error',
  'inject/not-reached': 'error',
  'trigger/not-reached': 'error',
  'ending/not-reached': 'error',
  'after/not-reached': 'error',
  'headline/not-reached': 'error',
  'list/last-not-reached': 'warning',
  // stuck
  'case/no-rest': 'error',
  'case/nothing-more': 'warning',
  'stage/not-left': 'error',
  'decision/no-option': 'error',
  // conditions
  'condition/never-true': 'error',
  'condition/always-true': 'warning',
  // facts and evidence
  'fact/not-learned': 'error',
  'fact/not-used': 'warning',
  'evidence/not-located': 'error',
  'evidence/not-used': 'warning',
  'evidence/not-kept': 'error',
  // options
  'option/rarely-chosen': 'warning',
  'option/not-refused': 'warning',
  'act/no-effect': 'warning',
  // score
  'item/not-earned': 'error',
  'item/not-in-full': 'warning',
  'item/not-lost': 'warning',
  // critical errors and limits
  'error/not-reached': 'error',
  'error/no-repair': 'error',
  'error/door-without-repair': 'warning',
  'limit/not-started': 'error',
  'limit/not-met': 'error',
  // reading load and minutes
  'reading/long-text': 'warning',
  'reading/long-sentence': 'warning',
  'reading/long-sentences': 'warning',
  'reading/much-to-read': 'warning',
  'minutes/other': 'warning',
  // wording
  'wording/banned': 'error',
  'wording/careful': 'warning',
  'wording/judging': 'warning',
  'wording/combined': 'warning',
  'options/no-verb': 'warning',
  'options/not-parallel': 'warning',
  'options/unequal-length': 'warning',
  'options/repeat-question': 'warning',
  'options/best-is-longest': 'warning',
  'options/best-is-longer': 'warning',
} as const satisfies Record<string, 'error' | 'warning'>;

export type FindingCode = keyof typeof worst;
export const findingCodes = Object.keys(worst) as FindingCode[];

export function worstOf(code: FindingCode): 'error' | 'warning' {
  return worst[code];
}
