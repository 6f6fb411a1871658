import type { LogEvent } from '../../domain/simulation/index.ts';
import { contentHash } from '../../shared/content-hash.ts';

/**
 * Tells an event that was changed or cut short from the one that was written. It finds accidents, not forgery: whoever
 * edits a file on purpose can compute it too.
 */
export function eventChecksum(event: LogEvent): string {
  return contentHash(event);
}
