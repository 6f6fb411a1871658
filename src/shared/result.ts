/**
 * The outcome of work that may meet expected trouble: a broken file, a full disk, a refused
 * permission. A bug is not expected trouble; it throws.
 */
export type Result<Value, Trouble> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly trouble: Trouble };

export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function failed<Trouble>(trouble: Trouble): {
  readonly ok: false;
  readonly trouble: Trouble;
} {
  return { ok: false, trouble };
}
