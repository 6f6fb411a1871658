export { applyPreferences } from './apply-preferences.ts';
export { browserPreferences } from './browser-preferences.ts';
export { readPreferences } from './preferences.ts';
export { createPreferencesStore } from './preferences.store.ts';
export { SettingsPage } from './settings-page.tsx';
export { StorageSection } from './storage-section.tsx';
