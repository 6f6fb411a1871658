/** Parts of the desk that load when they are first opened. The rule of `player.ts` holds here too. */
export const deskParts = {
  noDesk: {
    elsewhere: 'This run is open in another window.',
    elsewhereText:
      'Only one window can play it, so that the log stays one. Everything up to your last act is kept.',
    takeOver: 'Play it here instead',
    tryAgain: 'Look again',
    missing: 'This run is not on this device.',
    missingText: 'It may have been deleted, or started on another device.',
    stopped: 'This run cannot be played on.',
    stoppedText:
      'The log has {of, plural, one {# entry} other {# entries}}. The program no longer accepts entry {next, number}. All entries are kept as they were; export the run to keep a copy.',
    otherRules: 'This run was played with an earlier version of the rules.',
    otherRulesText:
      'Playing on would change what happened. The log and its result are kept as they were.',
    unreadable: 'This run could not be opened.',
    unreadableText: 'Nothing was changed. Open it again, or go to your runs and export it.',
    code: 'For support: {code}',
    toRuns: 'Go to my runs',
    toDebrief: 'Go to the debrief',
  },

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
    hint: 'It becomes an entry of the log: it stands in the debrief and in every export of the run. It takes no time and is not scored. For notes to yourself there are “Private notes” in the menu.',
    write: 'Write it in the log',
  },

  notepad: {
    title: 'Private notes',
    label: 'Notes of this seat, not part of the log',
    hint: 'They stay on this device with the run, and whoever can open this browser can read them. They are saved as you write, are not scored, and leave the device only if you export the run with them.',
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
