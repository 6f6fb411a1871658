/** The frame around every page: header, footer, titles. */
export const shell = {
  home: 'Caseroute, all cases',
  navigation: 'Main',
  cases: 'Cases',
  runs: 'My runs',
  settings: 'Settings',
  about: 'About, method and limits, privacy',
  language: 'Language',
  privacy: 'Nothing leaves this device',
  newVersion: { text: 'A new version is ready.', act: 'Load it' },
  quickExit: 'Quick exit',
  /** What is shown in the place of everything else. It says nothing of what was there. */
  blank: { title: 'Empty page', text: 'This page is empty.', on: 'Go to the first page' },
  pageTitle: '{page} · Caseroute',
} as const;
