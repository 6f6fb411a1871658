import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { links } from '../paths.ts';
import { asksWhoPlays, forgetProfile, openProfile } from './open-profile.ts';

/** Away: an empty page stands in the place of every other. It begins so when the empty page is loaded again. */
const store = createStore(() => ({ isAway: window.location.hash === links.blank }));

export const useIsAway = () => useStore(store, ({ isAway }) => isAway);

/**
 * At once, and the address of the page takes the place of the one that was left. What is kept stays kept. On a shared
 * device, whoever comes back is asked who is playing.
 */
export function leaveQuickly(): void {
  store.setState({ isAway: true });
  if (asksWhoPlays()) forgetProfile();
  stayAway();
}

/** Also where Back has led to an earlier page: its entry becomes the empty page. */
export function stayAway(): void {
  if (window.location.hash !== links.blank) window.location.replace(links.blank);
}

export function comeBack(): void {
  window.location.replace(links.cases);
  // What the tab held of a profile goes with the page.
  if (openProfile() === null) return window.location.reload();
  store.setState({ isAway: false });
}

const PRESSES = 3;
const WITHIN_MS = 1500;

/** Escape, three times in a row. It also closes what is open, which does no harm on the way out. */
export function useExitKey(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    let presses: number[] = [];
    const onKeyDown = ({ key, repeat, timeStamp }: KeyboardEvent) => {
      if (repeat) return;
      presses = key === 'Escape' ? [...presses, timeStamp].slice(-PRESSES) : [];
      const [first = 0] = presses;
      if (presses.length === PRESSES && timeStamp - first <= WITHIN_MS) leaveQuickly();
    };
    // Before any part of the page can keep the key to itself.
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [isOn]);
}
