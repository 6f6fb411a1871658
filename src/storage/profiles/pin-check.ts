import { slowHash } from '../../shared/slow-hash.ts';

/** What tells the right PIN from others. The PIN itself is kept nowhere. */
export interface PinCheck {
  kind: 'scrypt';
  /** See `slowHash`. Kept with each hash, so that later ones may cost more. */
  cost: number;
  /** Hex digits. */
  salt: string;
  /** Hex digits. */
  hash: string;
}

/** 16 MB and about a third of a second on an office laptop. */
const COST = 2 ** 14;

/** @param randomBytes  sixteen of them, for this PIN alone */
export async function makePinCheck(pin: string, randomBytes: Uint8Array): Promise<PinCheck> {
  const salt = Array.from(randomBytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { kind: 'scrypt', cost: COST, salt, hash: await slowHash(pin, salt, COST) };
}

export async function fitsPin(pin: string, { cost, salt, hash }: PinCheck): Promise<boolean> {
  return (await slowHash(pin, salt, cost)) === hash;
}
