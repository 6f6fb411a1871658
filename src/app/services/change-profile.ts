import type { ProfileId } from '../../shared/ids.ts';
import { links } from '../paths.ts';
import {
  attempt,
  forgetProfile,
  openProfile,
  profileStore,
  RESUME,
  START,
} from './open-profile.ts';

const leaving = new BroadcastChannel('caseroute.leaving');

/** @returns whether the browser keeps it: else no profile may be made, for nobody would be asked */
export function rememberStart(start: ProfileId | 'ask' | null): boolean {
  profileStore.setState({ asks: start === 'ask' });
  const isKept = attempt(() => {
    if (start === null) localStorage.removeItem(START);
    else localStorage.setItem(START, start);
    return true;
  });
  return isKept ?? false;
}

/** Opens a profile in a tab in which none is open. */
export function enterProfile(open: ProfileId): void {
  profileStore.setState({ open });
}

/** Keeps this tab's profile over a page that is loaded again. */
export function resumeAfterReload(): void {
  const { open, asks } = profileStore.getState();
  if (open !== null && asks) attempt(() => sessionStorage.setItem(RESUME, `${Date.now()} ${open}`));
}

/** Leaves the profile of this tab, in every window that shows it. */
export function leaveProfile(): void {
  leaving.postMessage(openProfile());
  endProfile();
}

/** Lets this tab leave its profile when another window does so. */
export function leaveWithOthers(): void {
  leaving.addEventListener('message', ({ data }) => {
    if (data === openProfile()) endProfile();
  });
}

/** Ends all that this tab holds of its profile: a page that is loaded again has nothing in memory. */
export function endProfile(): void {
  forgetProfile();
  // The address could name a run.
  history.replaceState(null, '', links.cases);
  window.location.reload();
}
