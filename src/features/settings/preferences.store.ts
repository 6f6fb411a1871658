import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Preferences, type PreferencesPort, readPreferences } from './preferences.ts';

interface PreferencesState {
  preferences: Preferences;
  /** False once the browser has refused to keep a change. */
  isKept: boolean;
  change: (part: Partial<Preferences>) => void;
  /** Reads them again, because those of somebody else count now. */
  readAgain: () => void;
}

export type PreferencesStore = StoreApi<PreferencesState>;

/** The one owner of preferences; every change is written at once. */
export function createPreferencesStore(port: PreferencesPort): PreferencesStore {
  return createStore<PreferencesState>((set, get) => ({
    preferences: readPreferences(port.read()),
    isKept: true,
    readAgain: () => set({ preferences: readPreferences(port.read()) }),
    change(part) {
      const preferences = { ...get().preferences, ...part };
      set({ preferences, isKept: port.write(JSON.stringify(preferences)) });
    },
  }));
}
