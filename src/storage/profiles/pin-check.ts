import { failed, ok, type Result } from '../../shared/result.ts';
import { hexOf } from './hex.ts';
import type { StorageTrouble } from '../trouble.ts';

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

/** 16 MB and, on an office laptop, a fifth of a second. */
const COST = 2 ** 14;

/** @param randomBytes  sixteen of them, for this PIN alone */
export async function makePinCheck(
  pin: string,
  randomBytes: Uint8Array,
): Promise<Result<PinCheck, StorageTrouble>> {
  const salt = hexOf(randomBytes);
  const hash = await hashAside(pin, salt, COST);
  return hash.ok ? ok({ kind: 'scrypt', cost: COST, salt, hash: hash.value }) : hash;
}

export async function fitsPin(
  pin: string,
  { cost, salt, hash }: PinCheck,
): Promise<Result<boolean, StorageTrouble>> {
  const tried = await hashAside(pin, salt, cost);
  return tried.ok ? ok(tried.value === hash) : tried;
}

/** In a worker, so that the page goes on and loads none of it. A device that starts no worker is out of order. */
function hashAside(
  ...secret: [pin: string, salt: string, cost: number]
): Promise<Result<string, StorageTrouble>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./slow-hash.worker.ts', import.meta.url), {
      type: 'module',
    });
    const end = (hash: Result<string, StorageTrouble>) => {
      worker.terminate();
      resolve(hash);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<string>) => end(ok(data)));
    worker.addEventListener('error', () => end(failed('storage/unavailable')));
    worker.postMessage(secret);
  });
}
