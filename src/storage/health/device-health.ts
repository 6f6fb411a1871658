import type { Changes } from '../changes.ts';
import type { Surroundings } from '../surroundings.ts';
import { ask, type KnownHealth, readHealth, type StorageHealth } from './storage-health.ts';

/** What this device says about keeping data. */
export interface DeviceHealth {
  storageHealth(): Promise<StorageHealth>;
  /** Tells the health now and after each change that this program causes or meets. Returns what ends that. */
  watchHealth(tell: (health: StorageHealth) => void): () => void;
  /**
   * Asks the browser not to clear our data when room runs short. Firefox asks the person, so call it after a click; not
   * possible on plain http.
   */
  requestPersistence(): Promise<StorageHealth>;
}

export function createDeviceHealth(
  known: () => KnownHealth,
  surroundings: Surroundings,
  changes: Changes,
): DeviceHealth {
  const storageHealth = () => readHealth(known(), surroundings);
  return {
    storageHealth,
    watchHealth(tell) {
      let isOver = false;
      const look = () =>
        void storageHealth().then((health) => {
          if (!isOver) tell(health);
        });
      const end = changes.on(look);
      look();
      return () => {
        isOver = true;
        end();
      };
    },
    async requestPersistence() {
      await ask(surroundings.storageManager?.persist());
      changes.tell();
      return storageHealth();
    },
  };
}
