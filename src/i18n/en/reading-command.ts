/** What `npm run -s reading` says. */
export const readingCommand = {
  usage: 'Use: npm run -s reading -- <folder> [--json]',
  read: '{playthrough}: {seat} reads {words, number} new words before {act}.',
  'long-text':
    'TOO LONG: {place} has {words, number} words, at most {most, number} are asked of a {kind}. Shorten it.',
  'long-sentence':
    'TOO LONG: {place} has a sentence of {words, number} words, at most {most, number}. Make two of it.',
  'long-sentences':
    'TOO LONG: a sentence has {words, number} words on average, at most {most, number}.',
  'much-to-read':
    'TOO MUCH: {seat} reads {words, number} new words before {act}, at most {most, number}. Shorten what reaches it, or send some of it later.',
  takes:
    '{playthrough}, {length}: {seats} for one person, {play, number} minutes of play and {review, number} of review.',
  'other-minutes':
    'OTHER MINUTES: {length} says {says, number} minutes for {who, select, oneSeat {one seat} other {all seats}}, and takes {takes, number}. Say what it takes, or leave more out.',
  nothing: 'Nothing asks too much of a reader.',
} as const;
