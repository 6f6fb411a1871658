import type { Path } from '../problem.ts';

/** A member of a group or list that is there, with its name or number and its path. */
export type Member<Value> = { id: string; value: Value; path: Path };

/** Members of a group in file order, without gaps. */
export function members<Value>(
  group: { readonly [id: string]: Value | undefined } | undefined,
  path: Path,
): Member<Value>[] {
  return Object.entries(group ?? {}).flatMap(([id, value]) =>
    value === undefined ? [] : [{ id, value, path: [...path, id] }],
  );
}

/** Members of a list, without gaps; ids are their numbers from 0. */
export function listed<Value>(
  list: readonly (Value | undefined)[] | undefined,
  path: Path,
): Member<Value>[] {
  return (list ?? []).flatMap((value, at) =>
    value === undefined ? [] : [{ id: String(at), value, path: [...path, at] }],
  );
}

/** One or several, as the format allows it in many places, always as a list. */
export function asList<Value>(value: Value | readonly (Value | undefined)[] | undefined): Value[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [value as Value];
  return (value as readonly (Value | undefined)[]).filter((one): one is Value => one !== undefined);
}
