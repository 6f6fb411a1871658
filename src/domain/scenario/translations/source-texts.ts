import { contentHash } from '../../../shared/content-hash.ts';
import type { Walked } from '../names/walk-scenario.ts';
import type { Path } from '../problem.ts';
import { type Json, isObject } from '../reading/json.ts';

/**
 * Every text of a case that people read, by its key: the way to it with dots. A list member with an id is entered by the
 * id, `endings.charged.say`; one without by its number from 0, `people-after.boy.1.say`.
 */
export function sourceTexts(content: Json, { mentions }: Walked): Map<string, string> {
  return new Map(
    (mentions.get('prose') ?? []).map(({ path, text }) => [textKey(content, path), text]),
  );
}

/** The mark of a source text. A translation carries it, so that a later change of the source shows. */
export function textMark(text: string): string {
  return contentHash(text).slice(0, 16);
}

function textKey(content: Json, path: Path): string {
  let here: Json | undefined = content;
  const steps = path.map((step) => {
    const isList = Array.isArray(here);
    here = Array.isArray(here) ? here[Number(step)] : isObject(here) ? here[step] : undefined;
    const id = isList && isObject(here) ? here['id'] : undefined;
    return typeof id === 'string' ? id : String(step);
  });
  return steps.join('.');
}
