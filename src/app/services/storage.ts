import type { DeviceStorage, StorageHealth } from '../../storage/index.ts';
import { present } from '../../shared/assert.ts';
import { openProfile } from './open-profile.ts';
import { reportStorageTrouble, type StorageTrouble } from './storage-trouble.ts';

let opened: Promise<DeviceStorage> | null = null;

/** What this device keeps of the profile of this tab, opened once when a page first needs it. */
export function deviceStorage(): Promise<DeviceStorage> {
  opened ??= open();
  return opened;
}

async function open(): Promise<DeviceStorage> {
  const profile = present(openProfile(), 'storage waits for a profile');
  const { openStorage } = await import('../../storage/index.ts');
  const storage = await openStorage(profile);
  storage.watchHealth((health) => reportStorageTrouble(troubleOf(health)));
  return storage;
}

/** What people are told about it; keys of the sentences in `errors.storage`. */
function troubleOf({ kind, because }: StorageHealth): StorageTrouble | null {
  if (kind === 'persistent' || kind === 'best-effort') return null;
  if (because === 'storage/quota') return 'full';
  return because === 'storage/newer-version' ? 'tooOld' : 'blocked';
}
