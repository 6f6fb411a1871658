/** The case so far, read after a pause. It says what was, never what would be better. */
export const soFar = {
  lastPlayed: 'You last played on {date}.',
  clock: 'The case clock stands at {time}, {duration} into the case. It has not moved meanwhile.',
  ended: 'The case has ended.',
  happened: 'What happened last',
  nothingHappened: 'Nothing has reached you yet.',
  acts: 'What you did last',
  noActs: 'You have done nothing yet.',
  waiting: 'What waits now',
  nothingWaits: 'Nothing waits for you now.',
  busy: 'You are busy until {time}.',
  next: 'Next known time: {time}, {subject}',
  elsewhere: '{seat}: {count, plural, one {# matter waits} other {# matters wait}}',
} as const;
