import { failed, ok, type Result } from '../../shared/result.ts';
import type { ImportProblemCode } from './import-problem.ts';
import { LONGEST_FILE } from './file-format.ts';

/** Deepest nesting of any run is a condition inside an effect; this leaves it ample room and the call stack too. */
const DEEPEST = 200;

/** Reads JSON from a stranger: limited in length and depth, without keys that could change what objects are. */
export function readJson(
  text: string,
): Result<unknown, { code: ImportProblemCode; where: string }> {
  if (text.length > LONGEST_FILE) return failed({ code: 'import/too-large', where: '' });
  let value: unknown;
  try {
    // Some editors put a byte order mark in front.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return failed({ code: 'import/not-json', where: '' });
  }
  const trouble = findUnsafe(value);
  return trouble ? failed(trouble) : ok(value);
}

/** Walks with a list of its own instead of the call stack, which a deep file would exhaust. */
function findUnsafe(root: unknown): { code: ImportProblemCode; where: string } | null {
  const open: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > DEEPEST) return { code: 'import/too-deep', where: '' };
    if (Object.hasOwn(value, '__proto__')) return { code: 'import/unsafe-key', where: '__proto__' };
    for (const part of Object.values(value)) open.push({ value: part, depth: depth + 1 });
  }
  return null;
}
