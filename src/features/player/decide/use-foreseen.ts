import { useEffect, useEffectEvent } from 'react';
import type { Input } from '../../../domain/simulation/index.ts';
import { useDesk } from '../desk/desk-context.ts';

/** Lets the desk get ready for what is chosen, once the person pauses. Null: nothing is chosen. */
export function useForeseen(input: Input | null): void {
  const { view, foresee } = useDesk();
  const getReady = useEffectEvent(() => {
    if (input) foresee(input);
  });
  const chosen = input && JSON.stringify(input);
  useEffect(() => {
    // Not every browser tells of idle time; without it the answer takes a little longer.
    if (chosen === null || !('requestIdleCallback' in window)) return;
    const handle = requestIdleCallback(getReady);
    return () => cancelIdleCallback(handle);
  }, [chosen, view]);
}
