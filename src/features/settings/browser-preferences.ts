import type { PreferencesPort } from './preferences.ts';

/**
 * Keeps preferences in localStorage. Reading the property itself throws where storage is blocked.
 *
 * @param key  asked each time, because another profile may be open by then
 */
export function browserPreferences(key: () => string): PreferencesPort {
  return {
    read() {
      try {
        return window.localStorage.getItem(key());
      } catch {
        return null;
      }
    },
    write(text) {
      try {
        window.localStorage.setItem(key(), text);
        return true;
      } catch {
        return false;
      }
    },
  };
}
