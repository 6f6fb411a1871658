/** What only guided mode shows. It speaks in the words of the case and says nothing of a score. */
export const guided = {
  example: {
    title: 'An example first',
    text: 'It is from another situation and shows a way of working. You can read it again from the menu.',
    begin: 'Go to the desk',
  },
  hint: 'Show a hint',
  stop: {
    title: 'Stop and think',
    text: '{count, plural, one {One act so far is a critical error.} other {# acts so far are critical errors.}} Play stops once to say so, and the case clock waits.',
    act: 'What was done: {seats}, {time}',
    wrong: 'What is wrong with it',
    repair:
      'It can still be put right. The way is “Put something right” in the menu, where all your acts stand; it takes time on the case clock.',
    noRepair: 'It can no longer be put right. The case goes on from here.',
    goOn: 'Go on with the case',
  },
  move: {
    title: 'Looking back:',
    text: 'This part of the case is over, and nothing in it can be taken back. The case clock waits while you read.',
    decided: 'Decided: {seat}, {time}',
    lapsed: 'Not decided: {seat}. The time ran out at {time}.',
    good: 'What is good about it',
    against: 'What speaks against it',
    rule: 'The rule',
    law: 'The law behind it',
    cite: '{instrument}, {article}',
    article: 'art. {article}',
    notSettled: 'Not shown as settled law. Ask your legal service before you rely on it.',
    confidence: { high: 'Confidence: high', medium: 'Confidence: medium', low: 'Confidence: low' },
    asOf: 'as of {asOf}',
    carry: 'To take with you',
  },
} as const;
