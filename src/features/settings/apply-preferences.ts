import type { Preferences } from './preferences.ts';

/** Writes the look onto <html>, where the tokens read it. `auto` leaves the attribute away, so that the device decides. */
export function applyPreferences(preferences: Preferences, root: HTMLElement): void {
  setOrRemove(root, 'theme', preferences.theme, 'auto');
  setOrRemove(root, 'contrast', preferences.contrast, 'auto');
  setOrRemove(root, 'motion', preferences.motion, 'auto');
  setOrRemove(root, 'textSize', preferences.textSize, 'ordinary');
}

function setOrRemove(root: HTMLElement, name: string, value: string, unset: string): void {
  if (value === unset) delete root.dataset[name];
  else root.dataset[name] = value;
}
