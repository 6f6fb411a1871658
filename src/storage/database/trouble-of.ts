import type { StorageTrouble } from '../trouble.ts';

/**
 * Names of errors with which a database says that the device is at fault. Every other error (bad keys, a closed
 * transaction, values that cannot be stored) is a bug of ours.
 */
const TROUBLES: Record<string, StorageTrouble> = {
  QuotaExceededError: 'storage/quota',
  VersionError: 'storage/newer-version',
  SecurityError: 'storage/blocked',
  MissingAPIError: 'storage/blocked',
  // Firefox answers this to opening a database where private windows have none.
  InvalidStateError: 'storage/blocked',
  OpenFailedError: 'storage/unavailable',
  DatabaseClosedError: 'storage/unavailable',
  AbortError: 'storage/unavailable',
  UnknownError: 'storage/unavailable',
  TimeoutError: 'storage/unavailable',
  NotFoundError: 'storage/unavailable',
  NotReadableError: 'storage/unavailable',
};

/**
 * What an error thrown by Dexie means, or null when it is a bug.
 *
 * A full disk is told as `AbortError` whose `inner` is the `QuotaExceededError`, and a database that could not be
 * opened as `DatabaseClosedError` around the reason: the innermost known name is the one that tells.
 */
export function troubleOf(error: unknown): StorageTrouble | null {
  let trouble: StorageTrouble | null = null;
  // Four levels are more than Dexie nests; a circle of errors must not hang us.
  for (let level = 0, at = error; level < 4 && isNamed(at); level += 1, at = at.inner) {
    trouble = TROUBLES[at.name] ?? trouble;
  }
  return trouble;
}

function isNamed(error: unknown): error is { name: string; inner?: unknown } {
  return (
    typeof error === 'object' && error !== null && 'name' in error && typeof error.name === 'string'
  );
}
