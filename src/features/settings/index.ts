export { applyPreferences } from './apply-preferences.ts';
export { browserPreferences } from './browser-preferences.ts';
export { createPreferencesStore, type PreferencesStore } from './preferences.store.ts';
export type { Preferences, PreferencesPort } from './preferences.ts';
export { SettingsPage } from './settings-page.tsx';
