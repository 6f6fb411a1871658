/** The page of all runs, with what it keeps and brings. */
export const runs = {
  title: 'My runs',
  empty: 'Nothing has been played here yet.',
  emptyAct: 'Choose a case',
  loading: 'Opening your runs',
  failed: 'Your runs could not be opened. Nothing was deleted.',
  unfinished: 'Not finished, {caseTime} on the case clock',
  finished: 'Finished',
  started: 'Started {date}',
  actsWritten: '{count, plural, =0 {no acts yet} one {# act} other {# acts}}',
  damaged: 'This run could not be read completely. Export it before you delete it.',
  resume: 'Resume',
  debrief: 'Open debrief',
  export: 'Export',
  delete: 'Delete',
  resumeOf: 'Resume {title}, started {date}',
  debriefOf: 'Open the debrief of {title}, started {date}',
  exportOf: 'Export {title}, started {date}',
  deleteOf: 'Delete {title}, started {date}',
  exportTitle: 'Export this run',
  exportText:
    '{title}, started {date}. The file holds the log, the result and the case it was played with.',
  exportAct: 'Export the run',
  withNotepads: 'With my private notes',
  withNotepadsHint:
    'Whoever opens the file can then read them. Without this they stay on this device.',
  exported: 'Saved as {file}.',
  exportFailed: 'The run could not be exported. It is still on this device.',
  deleteFailed: 'The run could not be deleted.',
  confirmTitle: 'Delete this run?',
  confirmText:
    '{title}, started {date}. The log, the debrief and your private notes are removed from this device. A copy that you exported stays where you put it.',
  confirmAct: 'Delete the run',
  deleted: 'Run deleted.',
  seatsPlayed: '{seats}',
  seatsAll: 'All seats',

  backup: {
    heading: 'Backup',
    text: 'One file with every run: the log, the result and the case it was played with. Cases from files, settings and private notes are not in it. Keep it where others cannot read it.',
    shared:
      'Only this profile is meant: runs of other profiles are not in the file, and importing or deleting does not touch them.',
    never: 'Never backed up',
    age: '{days, plural, =0 {Backed up today} one {Backup # day old} other {Backup # days old}}',
    exportAll: 'Export all runs',
    import: 'Import runs',
    deleteAll: 'Delete all runs',
    exported: 'All runs were saved as {file}.',
    exportFailed: 'The runs could not be exported. They are still on this device.',
    deleted: 'All runs were deleted from this device.',
    deleteFailed: 'Not all runs could be deleted. Those in the list are still here.',
    confirmTitle: 'Delete all runs?',
    confirmText:
      '{count, plural, one {# run is} other {# runs are}} removed from this device, finished or not. This cannot be undone. Files that you exported stay where you put them.',
    exportFirst: 'Export all runs first',
    word: 'delete',
    typeWord: 'To confirm, type “{word}”',
    wrongWord: 'Type the word “{word}” here, or choose Cancel.',
    confirmAct: 'Delete all runs',
    added: '{count, plural, one {# run was added.} other {# runs were added.}}',
    copies:
      '{count, plural, one {# of them went on differently here, so it stands beside the one you have.} other {# of them went on differently here, so they stand beside those you have.}}',
    skipped:
      '{count, plural, one {# run was here already and was left as it is.} other {# runs were here already and were left as they are.}}',
    notTaken: '{count, plural, one {# run could not be taken.} other {# runs could not be taken.}}',
    nothingTaken: 'Nothing in this file could be taken. What is on this device was not changed.',
    emptyFile: 'There are no runs in this file.',
    unreadable: 'This file could not be opened. Choose it again, or copy it to this device first.',
    problems: 'What could not be taken',
    ofFile: 'The file',
    ofRun: 'A run',
    place: 'Place in the file: {where}.',
    why: {
      'import/too-large': 'It is longer than 20 MB. Export single runs instead of all at once.',
      'import/not-json':
        'It is not a file of runs, or it was cut off while it was copied. Copy it again from where it was made.',
      'import/not-ours':
        'It is not a file of runs. A case is imported on the page of cases; here you bring what “Export” saved.',
      'import/newer-format':
        'It was made with a newer version of this program. Reload this page to get the newer version, then import it again.',
      'import/too-deep': 'It is nested deeper than any run is. It was not made by this program.',
      'import/unsafe-key': 'It has a key that no file of this program has. Do not use it.',
      'import/shape':
        'Something is missing or is not what it should be. The file was changed after it was exported; export it again.',
      'import/gap':
        'An act is missing from the log. Export the run again from where it was played.',
      'import/checksum':
        'An act was changed after it was written. Export the run again from where it was played.',
      'import/scenario-missing':
        'The case it was played with is not in the file. Export the run again from where it was played.',
      'import/scenario-changed':
        'The case in the file is not the one it was played with. Export the run again from where it was played.',
      'import/does-not-replay':
        'The case would not have let this happen, so the log cannot be trusted.',
      'storage/quota': 'There is no room left on this device. Delete runs, then import it again.',
      'storage/blocked': 'This browser does not keep data. Use a window that is not private.',
      'storage/unavailable': 'This device could not save it. Close other windows and try again.',
      'storage/newer-version':
        'The saved data is from a newer version of this program. Reload the page and try again.',
    },
  },
} as const;
