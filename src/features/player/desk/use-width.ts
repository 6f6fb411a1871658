import { useSyncExternalStore } from 'react';

/** Three layouts: all at once, the file in a drawer, one part at a time. Widths from the design, in rem. */
export type Width = 'wide' | 'drawer' | 'phone';

/** Three columns need this much in the text size of the page; media queries know only the browser's. */
const WIDE_REM = 73.75;
const phone = '(max-width: 47.5rem)';

export function useWidth(): Width {
  return useSyncExternalStore(watch, () => {
    if (window.matchMedia(phone).matches) return 'phone';
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    return window.innerWidth >= WIDE_REM * rem ? 'wide' : 'drawer';
  });
}

function watch(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}
