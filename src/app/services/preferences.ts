import { useStore } from 'zustand';
import {
  applyPreferences,
  browserPreferences,
  createPreferencesStore,
} from '../../features/settings/index.ts';

const store = createPreferencesStore(browserPreferences);

export const preferences = {
  /** Applies the kept look before anything is drawn, and every change after that. */
  start() {
    const apply = () => applyPreferences(store.getState().preferences, document.documentElement);
    apply();
    store.subscribe(apply);
  },
};

/** The choices of this device, whether they are kept, and how to change them. */
export function usePreferences() {
  return useStore(store);
}
