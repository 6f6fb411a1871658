import { contentHash } from '../../../shared/content-hash.ts';
import type { Walked } from '../names/walk-scenario.ts';
import type { Path } from '../problem.ts';
import { type Json, isObject } from '../reading/json.ts';
import { defaultTexts } from './default-texts.ts';

/** A text of the file that people read, and where it stands. */
export type Prose = { key: string; path: Path; text: string };

/**
 * Every text of a case that people read, by its key: the way to it with dots. A list member with an id is entered by the
 * id, `endings.charged.say`; one without by its number from 0, `people-after.boy.1.say`. At the end, what a case says
 * without declaring it, such as the ways to share.
 */
export function sourceTexts(content: Json, walked: Walked): Map<string, string> {
  return new Map(
    [...proseOf(content, walked), ...defaultTexts(content)].map(({ key, text }) => [key, text]),
  );
}

/** The texts of the file itself, in file order. */
export function proseOf(content: Json, { mentions }: Walked): Prose[] {
  return (mentions.get('prose') ?? []).map(({ path, text }) => ({
    key: textKey(content, path),
    path,
    text,
  }));
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
