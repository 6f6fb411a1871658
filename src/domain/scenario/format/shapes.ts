/** What a value of the file can be asked to look like. `src/i18n/en/problems.ts` has the words for each. */
export type Shape =
  // texts with a pattern
  | 'name'
  | 'variable-name'
  | 'fact-name'
  | 'act-name'
  | 'stage-name'
  | 'length-of-time'
  | 'moment'
  | 'time-of-day'
  | 'date'
  | 'clock-start'
  | 'version'
  | 'choose'
  | 'web-address'
  | 'media-file'
  | 'text-mark'
  // everything else
  | 'text'
  | 'condition'
  | 'whole-number'
  | 'yes-or-no'
  | 'list'
  | 'group';
