import type { z } from 'zod';
import { effectVerbs } from '../format/effects.ts';
import { ScenarioFile } from '../format/scenario-file.ts';
import type { Path } from '../problem.ts';

/** The keys that may stand in the group at this path, to name the one an author probably meant. */
export function allowedKeys(path: Path): string[] {
  let here: z.core.$ZodType[] = [ScenarioFile];
  for (const step of path) here = here.flatMap((schema) => below(schema, step));
  return [...new Set(here.flatMap(keysOf))];
}

/** What a union, an optional or a lazy schema stands for. */
function plain(schema: z.core.$ZodType): z.core.$ZodTypes[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return plain(def.innerType);
    case 'lazy':
      return plain(def.getter());
    case 'union':
      return def.options.flatMap(plain);
    default:
      return [schema as z.core.$ZodTypes];
  }
}

function below(schema: z.core.$ZodType, step: string | number): z.core.$ZodType[] {
  return plain(schema).flatMap(({ _zod: { def } }) => {
    if (def.type === 'object') return def.shape[step] ?? def.catchall ?? [];
    if (def.type === 'record') return [def.valueType];
    if (def.type === 'array') return [def.element];
    return [];
  });
}

function keysOf(schema: z.core.$ZodType): string[] {
  return plain(schema).flatMap(({ _zod: { def } }) => {
    if (def.type === 'object') return Object.keys(def.shape);
    if (def.type !== 'record') return [];
    return plain(def.keyType).flatMap((key) =>
      key._zod.def.type === 'enum' ? Object.values(key._zod.def.entries).map(String) : [],
    );
  });
}

/** Keys that any effect may have beside its verb. */
export const effectKeys: readonly string[] = allowedKeys(['triggers', 0, 'do', 0]).filter(
  (key) => !(effectVerbs as readonly string[]).includes(key),
);
