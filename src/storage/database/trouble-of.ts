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
 * A full disk is told as `AbortError` whose `inner` is the `QuotaExceededError`, or as `BulkError` with the reason among
 * its `failures`; a database that could not be opened as `DatabaseClosedError` around the reason. The innermost known
 * name is the one that tells.
 */
export function troubleOf(error: unknown): StorageTrouble | null {
  return deepestTrouble(error, 0);
}

function deepestTrouble(error: unknown, level: number): StorageTrouble | null {
  // Four levels are more than Dexie nests; a circle of errors must not hang us.
  if (level === 4 || typeof error !== 'object' || error === null) return null;
  const { name, inner, failures }: { name?: unknown; inner?: unknown; failures?: unknown } = error;
  const reasons: unknown[] = Array.isArray(failures) ? [inner, ...failures] : [inner];
  for (const reason of reasons) {
    const trouble = deepestTrouble(reason, level + 1);
    if (trouble !== null) return trouble;
  }
  if (name === 'UnknownError' && isDenial(error)) return 'storage/blocked';
  return typeof name === 'string' ? (TROUBLES[name] ?? null) : null;
}

/** Chromium has no error name for storage that a person or an organisation switched off; its message is not translated. */
function isDenial(error: object): boolean {
  return 'message' in error && String(error.message).includes('denied permission');
}
