/**
 * What this floor needs of the browser besides its tables. Missing parts are null: on plain http there are no Web Locks
 * and no say in persistence.
 */
export interface Surroundings {
  /** Milliseconds of this device's clock. */
  now: () => number;
  wait: (milliseconds: number) => Promise<void>;
  randomBytes: (count: number) => Uint8Array;
  locks: Pick<LockManager, 'request' | 'query'> | null;
  openChannel: ((name: string) => BroadcastChannel) | null;
  storageManager: Pick<StorageManager, 'persisted' | 'persist' | 'estimate'> | null;
  /** Calls when the page comes back to the front. Returns what ends that. */
  onReturn: (call: () => void) => () => void;
}

export function browserSurroundings(): Surroundings {
  return {
    now: () => Date.now(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    // Not `randomUUID`, which plain http does not have.
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    locks: 'locks' in navigator ? navigator.locks : null,
    openChannel: 'BroadcastChannel' in globalThis ? (name) => new BroadcastChannel(name) : null,
    storageManager: 'storage' in navigator ? navigator.storage : null,
    onReturn(call) {
      const look = () => {
        if (document.visibilityState === 'visible') call();
      };
      document.addEventListener('visibilitychange', look);
      return () => document.removeEventListener('visibilitychange', look);
    },
  };
}
