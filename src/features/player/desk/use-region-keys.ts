import { type RefObject, useEffect } from 'react';
import { regionKeys } from './region-keys.ts';

type Region = (typeof regionKeys)[keyof typeof regionKeys];
export type Regions = Record<Region, RefObject<HTMLElement | null>>;

/** Keys 1 to 3 move between the regions, `?` lists the keys. Not while somebody types or a dialog is open. */
export function useRegionKeys(regions: Regions, isOn: boolean, showKeys: () => void): void {
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      if (event.key === '?') {
        showKeys();
        event.preventDefault();
        return;
      }
      const region = regionKeys[event.key as keyof typeof regionKeys] as Region | undefined;
      const element = region && regions[region].current;
      if (!element) return;
      event.preventDefault();
      element.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return target.type !== 'radio' && target.type !== 'checkbox';
  return (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}
