/** What a person reads when something fails: what happened, what is safe, what to do, and a code for support. */
export const errors = {
  page: {
    title: 'This page could not be shown',
    safe: 'What you have done is saved on this device up to your last act.',
    retry: 'Open the page again',
    toLibrary: 'Go to the cases',
    code: 'For support: {code}',
  },
  part: {
    title: 'This part could not be shown',
    safe: 'The rest of the page works, and nothing was lost.',
    retry: 'Show it again',
  },
  notFound: {
    title: 'There is no page at this address',
    text: 'The address may be incomplete.',
  },
  loading: 'Opening the page',
  storage: {
    blocked: 'This browser does not keep data.',
    blockedText:
      'It looks like a private window, or storage is switched off. You can play; export your run before you close the page.',
    full: 'There is no room left on this device.',
    fullText: 'New acts cannot be saved. Export your runs, then delete some.',
    tooOld: 'The saved data is from a newer version of this program.',
    tooOldText: 'Reload the page to get the newer version. Nothing was changed.',
    export: 'Go to my runs',
  },
  copy: {
    elsewhere: 'This run is open in another window.',
  },
} as const;
