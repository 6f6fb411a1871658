import type { ProfileRow } from './profile-row.ts';

/** So many wrong PINs are a slip of the fingers. */
const FREE_TRIES = 5;
const SHORTEST_MS = 30_000;
/** A pause never becomes a lock: whoever remembers the PIN gets in after this. */
const LONGEST_MS = 300_000;

/**
 * How long the next try has to wait. A clock that was set back counts as a pause that is over, because no wrong clock
 * may keep a person out.
 *
 * @param now  milliseconds of this device's clock
 * @returns    milliseconds
 */
export function pauseLeft({ tries, triedAt }: Tried, now: number): number {
  const since = now - triedAt;
  return since < 0 ? 0 : Math.max(0, pauseAfter(tries) - since);
}

type Tried = Pick<ProfileRow, 'tries' | 'triedAt'>;

/** Each try after the free ones doubles the pause. */
function pauseAfter(tries: number): number {
  if (tries < FREE_TRIES) return 0;
  return Math.min(LONGEST_MS, SHORTEST_MS * 2 ** (tries - FREE_TRIES));
}
