import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { asId, type ProfileId } from '../../shared/ids.ts';
import { FIRST_PROFILE } from '../../storage/profiles/first-profile.ts';

/**
 * How this device starts: absent with the first profile alone, the id of another one that is alone, or `ask`. It follows
 * from the list of profiles, and is in localStorage because it must be known before anything is drawn.
 */
export const START = 'caseroute.start';
const ASK = 'ask';
/** The profile of this tab, written when its page goes away. */
export const RESUME = 'caseroute.resume';
/** A page that is loaded again is back by then; a tab that somebody opens again later has to ask. */
const RELOAD_MS = 30_000;

interface State {
  /** Whose runs and settings this tab shows; null: nobody has said yet. */
  open: ProfileId | null;
  /** Whether this device asks at its start who is playing. */
  asks: boolean;
}

/** Changed by `change-profile.ts`, which only a shared device loads, and by the quick exit. */
export const profileStore = createStore<State>(() => {
  const start = readStart();
  const asks = start === ASK;
  return { asks, open: asks ? resumed() : asId<ProfileId>(start ?? FIRST_PROFILE) };
});

export const openProfile = () => profileStore.getState().open;
export const asksWhoPlays = () => profileStore.getState().asks;
export const useOpenProfile = () => useStore(profileStore, ({ open }) => open);
export const useAsksWhoPlays = () => useStore(profileStore, ({ asks }) => asks);

/** Whether more is known of profiles here than that there is the first one. */
export function hasProfiles(): boolean {
  const start = readStart();
  profileStore.setState({ asks: start === ASK });
  return start !== null;
}

/** From here on this tab asks who is playing as soon as it is loaded again. What it holds, it holds until then. */
export function forgetProfile(): void {
  profileStore.setState({ open: null });
}

/** Reading the property itself throws where storage is blocked. */
export function attempt<Value>(ask: () => Value): Value | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

function readStart(): string | null {
  return attempt(() => localStorage.getItem(START));
}

function resumed(): ProfileId | null {
  const [leftAt, id] = (attempt(() => sessionStorage.getItem(RESUME)) ?? '').split(' ');
  attempt(() => sessionStorage.removeItem(RESUME));
  const isReload = id !== undefined && Date.now() - Number(leftAt) < RELOAD_MS;
  return isReload ? asId<ProfileId>(id) : null;
}
