import type { PreferencesPort } from './preferences.ts';

const KEY = 'caseroute.preferences';

/** Keeps preferences in localStorage. Reading the property itself throws where storage is blocked. */
export const browserPreferences: PreferencesPort = {
  read() {
    try {
      return window.localStorage.getItem(KEY);
    } catch {
      return null;
    }
  },
  write(text) {
    try {
      window.localStorage.setItem(KEY, text);
      return true;
    } catch {
      return false;
    }
  },
};
