import type { ProfileId } from '../../shared/ids.ts';
import { ok, type Result } from '../../shared/result.ts';
import { fitsPin } from './pin-check.ts';
import { pauseLeft } from './pin-pause.ts';
import type { ProfileList, ProfileTrouble } from './profile-list.ts';

export type PinAnswer =
  | { is: 'right' }
  /** Whole seconds that the next try has to wait; 0 for the first few. */
  | { is: 'wrong'; wait: number }
  /** The PIN was not looked at. */
  | { is: 'too-soon'; wait: number };

/** @param now  milliseconds of this device's clock */
export async function tryPin(
  list: ProfileList,
  id: ProfileId,
  pin: string,
  now: () => number,
): Promise<Result<PinAnswer, ProfileTrouble>> {
  let wait = 0;
  // Counted before it is looked at, so that loading the page again in between does not win a try.
  const counted = await list.change(id, (row) => {
    wait = inSeconds(pauseLeft(row, now()));
    return wait > 0 ? row : { ...row, tries: row.tries + 1, triedAt: now() };
  });
  if (!counted.ok) return counted;
  if (wait > 0) return ok({ is: 'too-soon', wait });
  const { pin: check } = counted.value;
  const fits = check ? await fitsPin(pin, check) : ok(true);
  if (!fits.ok) return fits;
  if (!fits.value) return ok({ is: 'wrong', wait: inSeconds(pauseLeft(counted.value, now())) });
  const cleared = await list.change(id, (row) => ({ ...row, tries: 0 }));
  return cleared.ok ? ok({ is: 'right' }) : cleared;
}

function inSeconds(milliseconds: number): number {
  return Math.ceil(milliseconds / 1000);
}
