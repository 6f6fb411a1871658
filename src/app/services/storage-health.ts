import { useEffect, useState } from 'react';
import type { StorageHealth } from '../../storage/index.ts';
import { deviceStorage } from './storage.ts';

/** How safe work is on this device; null until it has said. */
export function useStorageHealth(): StorageHealth | null {
  const [health, setHealth] = useState<StorageHealth | null>(null);
  useEffect(() => {
    let isOver = false;
    let end = () => {};
    void deviceStorage().then((storage) => {
      if (!isOver) end = storage.watchHealth(setHealth);
    });
    return () => {
      isOver = true;
      end();
    };
  }, []);
  return health;
}

/** Asks the browser not to clear our data. On plain http it cannot be asked. */
export const askToKeep: (() => Promise<StorageHealth>) | null =
  'storage' in navigator ? async () => (await deviceStorage()).requestPersistence() : null;
