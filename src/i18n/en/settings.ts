export const settings = {
  title: 'Settings',
  lead: 'These choices stay on this device.',
  notKept: 'This browser does not keep settings. They last until you close the page.',
  language: 'Language',
  theme: 'Colours',
  themes: { auto: 'As on this device', light: 'Light', dark: 'Dark' },
  contrast: 'Contrast',
  contrasts: { auto: 'As on this device', standard: 'Standard', more: 'High' },
  textSize: 'Text size',
  textSizes: { ordinary: 'Ordinary', large: 'Large', larger: 'Larger', largest: 'Largest' },
  motion: 'Movement',
  motions: { auto: 'As on this device', full: 'Moving', less: 'Still' },
  keys: 'Single-letter keys',
  keysHint:
    'On the desk, 1 to 3 move between regions and ? lists the keys; on every page, Escape three times in a row is the quick exit. Switch this off if your reader or voice control uses these keys.',
  keysOn: 'Use single-letter keys',
  explainOn: 'Explain legal words',
  explainHint:
    'In English texts of a case, a dotted line marks legal words. Open one to read what it means and how it is said in other languages.',
  oldRunsOn: 'Delete finished runs after 90 days',
  oldRunsHint:
    'You are told a week before, with time to export them. Unfinished runs are never deleted.',
  storage: {
    heading: 'Data on this device',
    kinds: {
      persistent: 'The browser has promised to keep what you do here.',
      'best-effort': 'What you do is saved, but the browser may clear it.',
      'memory-only': 'The newest acts are only in this window.',
      blocked: 'This browser does not keep data.',
    },
    kindsText: {
      persistent: 'It is removed only when somebody deletes it here or in the browser.',
      'best-effort':
        'It can do so when the device runs short of room. Export your runs now and then.',
      'memory-only': 'The rest is saved. Export all runs before you close the window.',
      blocked:
        'It looks like a private window, or storage is switched off. Everything is lost when you close the page, unless you export it.',
    },
    used: 'In use: {megabytes, number} MB',
    ask: 'Ask the browser to keep it',
    granted: 'The browser has agreed. It does not clear your data by itself.',
    refused:
      'The browser did not promise it. Some do so only for a page that you use often or have as a bookmark. Export your runs now and then.',
  },
} as const;
