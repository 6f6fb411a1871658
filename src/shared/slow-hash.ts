import { scryptAsync } from '@noble/hashes/scrypt.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

/**
 * A name for a short secret that takes a while to compute, so that trying all of them takes long.
 *
 * From a library, because browsers withhold `crypto.subtle` on plain-http addresses.
 *
 * @param salt  hex digits, random for each secret
 * @param cost  of scrypt: a power of two; doubling it doubles the time and the memory (1 KB each)
 * @returns     32 bytes as hex digits
 */
export async function slowHash(secret: string, salt: string, cost: number): Promise<string> {
  return bytesToHex(await scryptAsync(secret, hexToBytes(salt), { N: cost, r: 8, p: 1 }));
}
