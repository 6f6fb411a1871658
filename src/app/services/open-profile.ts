import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { asId, type ProfileId } from '../../shared/ids.ts';
import { FIRST_PROFILE } from '../../storage/profiles/first-profile.ts';
import { links } from '../paths.ts';

/**
 * How this device starts: absent with the first profile alone, the id of another one that is alone, or `ask`. It follows
 * from the list of profiles, and is in localStorage because it must be known before anything is drawn.
 */
const START = 'caseroute.start';
const ASK = 'ask';
/** The profile of this tab, written when its page goes away. */
const RESUME = 'caseroute.resume';
/** A page that is loaded again is back by then; a tab that somebody opens again later has to ask. */
const RELOAD_MS = 30_000;

interface State {
  /** Whose runs and settings this tab shows; null: nobody has said yet. */
  open: ProfileId | null;
  /** Whether this device asks at its start who is playing. */
  asks: boolean;
}

const store = createStore<State>(() => {
  const start = kept(() => localStorage.getItem(START));
  const asks = start === ASK;
  return { asks, open: asks ? resumed() : asId<ProfileId>(start ?? FIRST_PROFILE) };
});

export const openProfile = () => store.getState().open;
export const asksWhoPlays = () => store.getState().asks;
export const useOpenProfile = () => useStore(store, ({ open }) => open);
export const useAsksWhoPlays = () => useStore(store, ({ asks }) => asks);
export const onOpenProfile = (call: () => void) =>
  void store.subscribe((now, before) => {
    if (now.open !== before.open) call();
  });

/** Whether more is known of profiles here than that there is the first one. */
export function hasProfiles(): boolean {
  const start = kept(() => localStorage.getItem(START));
  store.setState({ asks: start === ASK });
  return start !== null;
}

/** @returns whether the browser keeps it: else no profile may be made, for nobody would be asked */
export function rememberStart(start: ProfileId | 'ask' | null): boolean {
  store.setState({ asks: start === ASK });
  return (
    kept(() => {
      if (start === null) localStorage.removeItem(START);
      else localStorage.setItem(START, start);
      return true;
    }) ?? false
  );
}

/** Opens a profile in a tab in which none is open. */
export function enterProfile(open: ProfileId): void {
  store.setState({ open });
}

/** Keeps this tab's profile over a page that is loaded again. */
export function resumeAfterReload(): void {
  const { open, asks } = store.getState();
  if (open !== null && asks) kept(() => sessionStorage.setItem(RESUME, `${Date.now()} ${open}`));
}

/** From here on this tab asks who is playing as soon as it is loaded again. What it holds, it holds until then. */
export function forgetProfile(): void {
  store.setState({ open: null });
}

/** Ends all that this tab holds of its profile: what loads the page again leaves nothing in memory. */
export function leaveProfile(): void {
  forgetProfile();
  window.location.replace(links.cases);
  window.location.reload();
}

function resumed(): ProfileId | null {
  const [leftAt, id] = (kept(() => sessionStorage.getItem(RESUME)) ?? '').split(' ');
  kept(() => sessionStorage.removeItem(RESUME));
  const isReload = id !== undefined && Date.now() - Number(leftAt) < RELOAD_MS;
  return isReload ? asId<ProfileId>(id) : null;
}

/** Reading the property itself throws where storage is blocked. */
function kept<Value>(ask: () => Value): Value | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
