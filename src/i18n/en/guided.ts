/** What only guided mode shows. A stop says what is wrong in the words of the case and nothing of a score. */
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
} as const;
