/**
 * States what cannot be otherwise. A failure is a bug in this program, never a person's mistake:
 * for those, return a Result.
 */
export function assert(condition: unknown, because: string): asserts condition {
  if (!condition) throw new Error(`This cannot happen: ${because}`);
}

/** The value of a lookup that cannot miss, as when an index was checked when the case was read. */
export function present<Value>(value: Value | null | undefined, because: string): Value {
  assert(value !== undefined && value !== null, because);
  return value;
}

/** Closes a switch over a union: a new member becomes a type error here. */
export function unreachable(value: never): never {
  throw new Error(`This cannot happen: no branch for ${JSON.stringify(value)}`);
}
