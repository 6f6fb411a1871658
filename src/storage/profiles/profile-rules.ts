import { failed, ok, type Result } from '../../shared/result.ts';
import type { ProfileRow } from './profile-row.ts';

/** Why a change of a profile was refused. Nothing was written. */
export type ProfileRefusal =
  | 'profile/no-alias'
  | 'profile/alias-long'
  /** Another profile of this device has this name, in capital letters or not. */
  | 'profile/alias-taken'
  | 'profile/pin-shape'
  /** Deleted meanwhile. */
  | 'profile/missing';

/** Characters of a name; longer ones do not fit a phone. */
const LONGEST_ALIAS = 40;
const PIN = /^\d{4,8}$/;

/** The name as it is kept. */
export function readAlias(text: string): Result<string, ProfileRefusal> {
  const alias = text.trim().replace(/\s+/g, ' ').normalize('NFC');
  if (alias === '') return failed('profile/no-alias');
  return alias.length > LONGEST_ALIAS ? failed('profile/alias-long') : ok(alias);
}

export function isTaken(alias: string, others: readonly ProfileRow[]): boolean {
  return others.some((other) => other.alias?.toLowerCase() === alias.toLowerCase());
}

export function isPin(pin: string): boolean {
  return PIN.test(pin);
}
