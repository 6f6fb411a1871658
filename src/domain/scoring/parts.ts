import type { CompiledCase } from '../simulation/index.ts';

/** Parts behind refs such as `fact` or `fact.part`: a whole fact stands for all its parts. */
export function partsOf({ index, parts }: CompiledCase, refs: readonly string[]): string[] {
  return refs.flatMap((ref) => (index.fact.get(ref) ?? []).map((at) => parts[at]?.ref ?? ref));
}
