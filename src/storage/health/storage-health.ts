import type { Surroundings } from '../surroundings.ts';
import type { StorageTrouble } from '../trouble.ts';

/** How safe work is on this device, for people to be told before it can be lost. */
export interface StorageHealth {
  kind: /** The browser has promised not to clear it by itself. */
    | 'persistent'
    /** Kept, but a browser short of room may clear it: export now and then. */
    | 'best-effort'
    /** Kept, except for the newest acts or runs, which are only in memory because of `because`. */
    | 'memory-only'
    /** Nothing is kept beyond this page, because of `because`. */
    | 'blocked';
  because: StorageTrouble | null;
  /** Acts that wait for room. */
  waiting: number;
  /** Runs that are in memory as a whole. */
  runsInMemory: number;
  /** Bytes, as the browser estimates them; null where it does not say. */
  usedBytes: number | null;
  quotaBytes: number | null;
}

/** The part that this program knows by itself. */
export type KnownHealth = Pick<StorageHealth, 'because' | 'waiting' | 'runsInMemory'> & {
  hasDisk: boolean;
};

export async function readHealth(
  known: KnownHealth,
  { storageManager }: Surroundings,
): Promise<StorageHealth> {
  const { hasDisk, ...rest } = known;
  const isPersisted = hasDisk && ((await ask(storageManager?.persisted())) ?? false);
  const estimate = await ask(storageManager?.estimate());
  return {
    ...rest,
    kind: kindOf(known, isPersisted),
    usedBytes: estimate?.usage ?? null,
    quotaBytes: estimate?.quota ?? null,
  };
}

function kindOf(known: KnownHealth, isPersisted: boolean): StorageHealth['kind'] {
  if (!known.hasDisk) return 'blocked';
  if (known.because !== null) return 'memory-only';
  return isPersisted ? 'persistent' : 'best-effort';
}

/** Browsers that block storage refuse these questions too; no answer is an answer here. */
export async function ask<Value>(question: Promise<Value> | undefined): Promise<Value | null> {
  try {
    return (await question) ?? null;
  } catch {
    return null;
  }
}
