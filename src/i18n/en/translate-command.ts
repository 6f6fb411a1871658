/** What `npm run -s translate` says. */
export const translateCommand = {
  usage:
    'Use: npm run -s translate -- <folder> <language> [--drop-unknown]\nThe language is en, sq, bs, cnr, sr-Latn or mk.',
  notPlayable:
    'The case in {folder} cannot be played yet. Put right what “npm run -s check:scenario -- {folder}” says, then translate it.',
  sourceLanguage: 'The case is written in {language} and needs no translation to it.',
  unreadable:
    '{path} is not YAML with one key for each text, so it was left as it is. Mend it by hand, or move it away and begin again.',
  written: '{path}: {translated, number} of {of, number} texts are translated.',
  stale:
    'CHANGED: {key}. Mend the translation, then write the mark that stands in the comment above it.',
  unknown:
    'GONE: {key}. The case does not have this text any more. Use --drop-unknown to take it out.',
  dropped: 'TAKEN OUT: {key}. The case does not have this text any more.',
} as const;
