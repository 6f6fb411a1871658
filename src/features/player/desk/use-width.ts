import { useSyncExternalStore } from 'react';

/** Three layouts: all at once, the file in a drawer, one part at a time. Widths from the design, in rem. */
export type Width = 'wide' | 'drawer' | 'phone';

const wide = '(min-width: 73.75rem)';
const phone = '(max-width: 47.5rem)';

export function useWidth(): Width {
  return useSyncExternalStore(watch, () => {
    if (window.matchMedia(phone).matches) return 'phone';
    return window.matchMedia(wide).matches ? 'wide' : 'drawer';
  });
}

function watch(changed: () => void): () => void {
  const queries = [wide, phone].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
