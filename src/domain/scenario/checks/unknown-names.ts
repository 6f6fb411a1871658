import type { DeclaredNames } from '../names/declared-names.ts';
import { type Finding, finding } from '../problem.ts';
import { nearest } from '../reading/nearest.ts';
import { referenceKinds } from '../names/reference-kinds.ts';
import type { Check } from './check.ts';

/** Every name must stand for something that the case declares. */
export const unknownNames: Check = ({ walked, names }) =>
  referenceKinds.flatMap((kind) =>
    (walked.mentions.get(kind) ?? []).flatMap(({ text, path, at }) => {
      const isEverybody = kind === 'seat' && text === 'all' && path.at(-1) === 'to';
      return isEverybody || names[kind].has(text) ? [] : [unknown(kind, text, path, at, names)];
    }),
  );

function unknown(
  kind: keyof DeclaredNames,
  text: string,
  path: Finding['path'],
  at: Finding['at'],
  names: DeclaredNames,
): Finding {
  return finding(`unknown/${kind}`, path, { at, found: text, nearest: nearest(text, names[kind]) });
}
