import { useStore } from 'zustand';
import {
  applyPreferences,
  browserPreferences,
  createPreferencesStore,
} from '../../features/settings/index.ts';
import type { ProfileId } from '../../shared/ids.ts';
import { FIRST_PROFILE } from '../../storage/profiles/first-profile.ts';
import { openProfile, profileStore } from './open-profile.ts';

/** Where the choices of a profile are. Before somebody has said who is playing, the device looks as the first profile has it. */
export function preferencesKey(profile: ProfileId | null): string {
  const isFirst = profile === null || profile === FIRST_PROFILE;
  return isFirst ? 'caseroute.preferences' : `caseroute.preferences.${profile}`;
}

const store = createPreferencesStore(browserPreferences(() => preferencesKey(openProfile())));

export const preferences = {
  /** Applies the kept look before anything is drawn, and every change after that. */
  start() {
    const apply = () => applyPreferences(store.getState().preferences, document.documentElement);
    apply();
    store.subscribe(apply);
    profileStore.subscribe((now, before) => {
      if (now.open !== before.open) store.getState().readAgain();
    });
  },
};

/** The choices of the open profile, whether they are kept, and how to change them. */
export function usePreferences() {
  return useStore(store);
}
