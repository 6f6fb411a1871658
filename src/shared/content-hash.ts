import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';

/**
 * A name for exactly this content: equal content, equal hash, on every device.
 *
 * Synchronous and from a library, because browsers withhold `crypto.subtle` on plain-http
 * addresses, which is how a classroom laptop is reached.
 *
 * @returns SHA-256 of the canonical JSON, 64 lower-case hex digits
 */
export function contentHash(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
