import type { ProfileId } from '../../shared/ids.ts';
import { attempt, openProfile } from './open-profile.ts';
import { preferencesKey } from './preferences.ts';

/** A new profile begins with the language and the look in which it was made. */
export function passChoicesTo(profile: ProfileId): void {
  attempt(() => {
    const choices = localStorage.getItem(preferencesKey(openProfile()));
    if (choices !== null) localStorage.setItem(preferencesKey(profile), choices);
  });
}

export function forgetChoicesOf(profile: ProfileId): void {
  attempt(() => localStorage.removeItem(preferencesKey(profile)));
}
