import type { LogEvent } from '../../simulation/index.ts';

/**
 * A number for exactly what was done, to seed the draws of a range (rule 32). The same on every device whatever order
 * keys were written in; wall time is a remark and does not belong to it.
 *
 * FNV-1a over the characters. It guards nothing, it only has to spread: SHA-256 of a long log takes longer than to
 * replay and score it.
 *
 * @returns a signed 32-bit integer
 */
export function seedOfLog(log: readonly LogEvent[]): number {
  let hash = 0x811c9dc5;
  const add = (text: string) => {
    for (let at = 0; at < text.length; at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
  };
  const visit = (value: unknown): void => {
    if (value === undefined) return;
    if (value === null || typeof value !== 'object') return add(`${JSON.stringify(value)},`);
    if (Array.isArray(value)) {
      add('[');
      value.forEach(visit);
      return add(']');
    }
    add('{');
    // Comparing by code unit, not by locale: the order must not depend on the device.
    for (const key of Object.keys(value).sort((a, b) => (a < b ? -1 : 1))) {
      const inner = (value as Record<string, unknown>)[key];
      if (key === 'wall' || inner === undefined) continue;
      add(`${key}:`);
      visit(inner);
    }
    add('}');
  };
  log.forEach(visit);
  return hash | 0;
}
