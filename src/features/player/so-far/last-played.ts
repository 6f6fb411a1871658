import type { LogEvent } from '../../../domain/simulation/index.ts';

/** Real time after which one has to find the way in again. */
const LONG_MS = 20 * 60 * 60_000;

/** ISO time of this device at which the run was last played; null where the log does not say. */
export function lastPlayed(events: readonly LogEvent[]): string | null {
  return events.findLast(({ wall }) => wall !== undefined)?.wall ?? null;
}

/** A clock that was set back, or a time that is none, is no pause. */
export function isLongAgo(played: string | null, now: number): boolean {
  return played !== null && now - Date.parse(played) > LONG_MS;
}
