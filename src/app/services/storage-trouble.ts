import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Why data is not kept on this device. Keys of the sentences in `errors.storage`. */
export type StorageTrouble = 'blocked' | 'full' | 'tooOld';

const store = createStore<{ trouble: StorageTrouble | null }>(() => ({ trouble: null }));

/** Called by whoever meets the trouble; null when it is over. */
export function reportStorageTrouble(trouble: StorageTrouble | null): void {
  store.setState({ trouble });
}

export function useStorageTrouble(): StorageTrouble | null {
  return useStore(store, ({ trouble }) => trouble);
}
