/** Parts of the desk that load when they are first opened. The rule of `player.ts` holds here too. */
export const deskParts = {
  share: {
    title: 'Share or keep back',
    what: 'What',
    with: 'With',
    how: 'How',
    basis: 'On what basis',
    channel: '{channel}, {duration}',
    mode: 'What do you do?',
    tell: 'Tell them',
    keep: 'Keep it to yourself, with a reason',
    from: 'From whom',
    reason: 'Reason',
    shareWith: 'Share with {seat}',
    keepFrom: 'Keep it from {seat}',
    incomplete: 'Choose what, with whom, how and on what basis.',
    incompleteKeep: 'Choose what, from whom and why.',
    busy: 'You are busy until {time}. Sharing takes time; keeping back does not.',
  },

  putRight: {
    title: 'Put something right',
    text: 'All you have done is listed, and each way fits each line. Choose what you want to come back to.',
    empty: 'You have done nothing yet that could be put right.',
    act: 'What you did',
    way: 'How',
    tried: 'tried: {ways}',
    do: 'Put it right this way',
    incomplete: 'Choose what and how.',
  },

  note: {
    title: 'Write a note in the log',
    label: 'Note',
    hint: 'Only for you. It takes no time and is not scored.',
    write: 'Write it',
  },

  keys: {
    title: 'Keys',
    text: 'These keys can be switched off in the settings.',
    happened: 'Go to What happened',
    decide: 'Go to To decide',
    file: 'Go to File',
    help: 'Show this list',
    exit: 'Three times in a row: quick exit to an empty page',
  },
} as const;
