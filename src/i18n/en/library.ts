/** Choosing a case, starting it, and the list of one's own runs. */
export const library = {
  title: 'Cases',
  mission: { first: 'Build the case. Protect the people.', second: 'Be able to say why.' },
  lead: 'Training cases on migrant smuggling in the Western Balkans. Police, prosecutors, reception staff and civil society work the same hours, with the law and the clock of one case.',

  resume: {
    title: 'Go on with {title}',
    detail: '{seats}. {caseTime} on the case clock.',
    act: 'Resume',
  },

  cases: {
    heading: 'Choose a case',
    count: '{count, plural, one {# case} other {# cases}}',
    loading: 'Opening the list of cases',
    empty:
      'No case is installed here. A case appears in this list when the application is built with one.',
    failed:
      'The list of cases could not be opened. What you have saved on this device is not affected.',
    retry: 'Open the list again',
  },
  card: {
    caseHours: '{count, plural, one {# case hour} other {# case hours}}',
    length: '{caseHours}, about {duration} of your time',
    seats: 'Seats',
    languages: 'Languages',
    kinds: { 'warm-up': 'Warm-up', short: 'Short case', case: 'Case' },
    start: 'Open {title}',
  },
  import: {
    heading: 'Cases from files',
    hint: 'A case that somebody sent you: one file, scenario.yaml. It is checked, and it stays on this device.',
    act: 'Import a case',
    reading: 'Checking the file',
    since: 'Imported {date}',
    onlyHere: 'Only until this page is closed',
    delete: 'Delete',
    deleteOf: 'Delete the imported case {title}',
    added: '{title} was imported. Nobody has reviewed it here.',
    replaced:
      '{title} was here already and is replaced by this file. Runs that were begun before keep the case as it was.',
    unchanged: '{title} is here already, with the same content. Nothing was changed.',
    deleted: '{title} was deleted. Runs that were played with it keep their copy of it.',
    notKept: 'This device could not save it: it is here until you close the page. Keep the file.',
    notes: '{count, plural, one {# remark for the author} other {# remarks for the author}}',
    'id-taken':
      'This file has the id “{id}”, which belongs to {title}. A case that comes with the program cannot be replaced. Give the case another id in the file and import it again.',
    'not-playable':
      '{count, plural, one {# problem keeps this case from being played.} other {# problems keep this case from being played.}}',
    nothingKept: 'Nothing was saved or changed.',
    problems: 'Problems in the file',
    line: 'Line {line, number}',
    wholeFile: 'The file',
    more: '{count, plural, one {And # more. Put the first ones right and import the file again.} other {And # more. Put the first ones right and import the file again.}}',
    'too-big':
      'This file is larger than 1 MB and was not opened. A case is text; pictures and documents do not belong in it.',
    'too-slow':
      'Checking this file took too long and was stopped. Look whether it is the right file.',
    unreadable: 'This file could not be opened. Choose it again, or copy it to this device first.',
    confirmTitle: 'Delete this case?',
    confirmText:
      '{title} is removed from this device. Your runs of it stay. A copy of the file stays where you put it.',
    confirmAct: 'Delete the case',
  },
  review: {
    imported: 'Imported, not reviewed',
    'not-reviewed': 'Author’s key, not yet reviewed',
    'legal-review': 'Legal review',
    'protection-review': 'Protection review',
    piloted: 'Piloted',
    released: 'Released',
  },

  oldRuns: {
    run: '{title} (started {date})',
    announced:
      '{count, plural, one {# finished run is older than {days, number} days.} other {# finished runs are older than {days, number} days.}}',
    announcedText:
      '{list}. Deleted from this device when you open Caseroute on or after {date}. Unfinished runs are never deleted.',
    export: 'Export all runs',
    keep: 'Keep old runs',
    deleted:
      '{count, plural, one {# finished run older than {days, number} days was deleted, as announced: {list}.} other {# finished runs older than {days, number} days were deleted, as announced: {list}.}}',
  },

  start: {
    loading: 'Opening the case',
    notFound: 'There is no case with this name here.',
    importedGone: 'This imported case is no longer on this device.',
    toLibrary: 'See all cases',
    chooseSeat: 'Which seat do you take?',
    oneSeatHint:
      'Colleagues in the other seats are stand-ins: they answer when asked, and volunteer nothing.',
    seatWords: {
      police: 'Secures the place and the traces, speaks with people, reports to the prosecutor.',
      prosecution: 'Leads the case, gives orders and moves the court.',
      reception: 'Receives people, looks after children and asks for a guardian.',
      cso: 'Stands beside people, with consent and confidence as its tools.',
    },
    allSeats: 'All four seats',
    allSeatsWords: 'You are the whole team and see what each seat knows.',
    length: 'How long do you want to play?',
    lengthChosen: '{name}, {duration}',
    lengthTakes: 'about {duration}',
    leavesOut:
      '{count, plural, =0 {Nothing is left out.} one {# decision is left out.} other {# decisions are left out.}}',
    mode: 'How do you want to play?',
    modes: {
      guided: 'Guided',
      real: 'As in real work',
    },
    modeWords: {
      guided:
        'You read an example first, each hint can be opened, and play stops after each part of the case and after a critical error. It is scored in the same way.',
      real: 'Without example, hints or stops. The debrief comes at the end.',
    },
    contentNote: 'Before you begin.',
    stepOut: 'You can stop at any time. What you have done is kept.',
    data: 'Everything you write stays on this device.',
    begin: 'Begin',
    beginning: 'Opening the desk',
    beginFailed: 'The run could not be started. Nothing was saved.',
  },
} as const;
