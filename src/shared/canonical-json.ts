import { assert } from './assert.ts';

/**
 * JSON that is the same text for the same content, whatever order the keys were written in.
 *
 * Objects list their keys in one fixed order, without spaces. Keys without a value (`undefined`)
 * are left out, as JSON does. Used where bytes are compared: content hashes, replayed worlds.
 *
 * @throws for numbers JSON cannot carry and for circular values, which are bugs by then
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, withSortedKeys);
}

function withSortedKeys(key: string, value: unknown): unknown {
  if (typeof value === 'number') {
    assert(Number.isFinite(value), `"${key}" is ${value}, which JSON would turn into null`);
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  // fromEntries defines own keys, so a key named `__proto__` stays a key.
  return Object.fromEntries(Object.entries(value).sort(byCodeUnit));
}

/** By code unit and not by locale: the order must not depend on the device. */
function byCodeUnit([a]: [string, unknown], [b]: [string, unknown]): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
