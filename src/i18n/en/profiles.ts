/** The people who share this device: who is playing, PINs, what becomes of a profile. */
export const profiles = {
  /** Name of the profile that was there before there were others, until it gets one. */
  unnamed: 'First profile',
  pinLimits:
    'A PIN hides your runs from colleagues. It does not encrypt them: whoever administers this computer can read the disk. Nobody can find out a forgotten PIN.',

  who: {
    title: 'Who is playing?',
    lead: 'Several people use this device. Each profile has its own runs, private notes and settings.',
    loading: 'Opening the list of profiles',
    list: 'Profiles on this device',
    used: 'Last used {date}',
    usedWithPin: 'With a PIN, last used {date}',
    oldRuns:
      '{count, plural, one {# finished run is older than 90 days and is deleted on or after {date}. Open the profile to keep it.} other {# finished runs are older than 90 days and are deleted on or after {date}. Open the profile to keep them.}}',
    open: 'Open',
    openOf: 'Open {alias}',
    failed: 'The list of profiles could not be opened. Nothing was deleted.',
    retry: 'Try again',
    without: 'Play without a profile',
    withoutText: 'This browser keeps no data now. What you play is lost when you close the page.',
  },

  pin: {
    label: 'PIN of {alias}',
    open: 'Open the profile',
    wrong: 'This is not the PIN of {alias}.',
    wrongWait:
      'This is not the PIN of {alias}. Wait {seconds, plural, one {# second} other {# seconds}} before you try again.',
    tooSoon:
      'This PIN was not checked yet. Wait another {seconds, plural, one {# second} other {# seconds}}.',
    forgotten: 'Forgotten the PIN?',
    forgottenText:
      'Nobody can find out the PIN, and nobody can change it without knowing it. If you have a backup, make a new profile and import it there. Otherwise play on in a new profile, or delete this one with its runs.',
    delete: 'Delete the profile {alias}',
  },

  form: {
    heading: 'New profile',
    alias: 'Name or alias',
    aliasHint: 'Colleagues see it. It need not be your real name.',
    pin: 'PIN, if you want one',
    pinHint: 'Four to eight digits.',
    pinAgain: 'The same PIN again',
    differs: 'The two PINs are not the same. Type both again.',
    act: 'Make the profile',
  },

  here: {
    heading: 'Profiles on this device',
    text: 'On a shared computer, each person can have a profile with a name and a PIN. Runs, debriefs, private notes, backups and settings are its own.',
    oldRuns:
      'Old runs of a profile that nobody opens are deleted too. “Who is playing?” names the day a week before.',
    unavailable: 'Profiles are not possible in this browser.',
    list: 'Profiles',
    openHere: 'Open here',
    hasPin: 'With a PIN',
    hasNoPin: 'Without a PIN',
    mine: 'This profile',
    save: 'Save the name',
    saved: 'The name was saved.',
    setPin: 'Set a PIN',
    changePin: 'Change the PIN',
    removePin: 'Remove the PIN',
    pinSet: 'The PIN was set. You are asked for it when the program starts.',
    pinRemoved: 'The PIN was removed.',
    presentPin: 'Present PIN',
    newPin: 'New PIN',
    add: 'Make another profile',
    added: 'The profile {alias} was made. It is on the page “Who is playing?”.',
    lock: 'Lock',
    change: 'Change profile',
    delete: 'Delete this profile',
    deleteAll: 'Delete everything on this device',
  },

  leave: {
    lock: '{alias}: lock',
    change: '{alias}: change profile',
  },

  deleting: {
    title: 'Delete the profile {alias}?',
    text: 'All that this profile has on this device is removed: runs, debriefs, drafts, private notes, imported cases, action plans and settings. This cannot be undone. Files that were exported stay where they are.',
    allTitle: 'Delete everything on this device?',
    allText:
      'These profiles are removed with all their runs, debriefs, drafts, private notes, imported cases, action plans and settings. This cannot be undone. Files that were exported stay where they are.',
    on: 'Go on',
    word: 'delete',
    typeWord: 'To confirm, type “{word}”',
    wrongWord: 'Type the word “{word}” here, or choose Cancel.',
    act: 'Delete the profile',
    allAct: 'Delete everything',
  },

  why: {
    'profile/no-alias': 'Type a name or an alias.',
    'profile/alias-long': 'Use at most 40 characters.',
    'profile/alias-taken': 'Another profile on this device has this name. Choose another one.',
    'profile/pin-shape': 'Use four to eight digits and nothing else.',
    'profile/missing': 'This profile was deleted in another window.',
    'storage/quota': 'There is no room left on this device. Delete runs, then try again.',
    'storage/blocked': 'This browser does not keep data. Use a window that is not private.',
    'storage/unavailable': 'This device could not do it. Close other windows and try again.',
    'storage/newer-version':
      'The saved data is from a newer version of this program. Reload the page and try again.',
  },
} as const;
