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
    'On the desk, 1 to 3 move between regions and ? lists the keys. Switch this off if your reader or voice control uses these keys.',
  keysOn: 'Use single-letter keys',
} as const;
