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
  pageTitle: '{page} · Caseroute',
} as const;
