/** Searching on the desk. Loaded when it is opened. */
export const search = {
  label: 'Words to look for',
  hint: 'Looks through what this seat has: what happened, what it knows, evidence, people and its log. Capitals and accents make no difference.',
  tooShort: 'Write at least two letters.',
  none: 'Nothing on this desk has these words. Try fewer words, or only the beginning of one.',
  count: '{count, plural, one {# entry found} other {# entries found}}',
  kinds: {
    happened: 'What happened',
    known: 'What you know',
    evidence: 'Evidence',
    people: 'People',
    log: 'Log',
  },
  inKind: '{kind}: {count, number}',
} as const;
