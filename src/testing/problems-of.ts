import { lawLibrary } from '../domain/law/packs.ts';
import { readScenario } from '../domain/scenario/from-files.ts';

/**
 * The problems of a `scenario.yaml`, each as one line: `unknown/person at triggers.0.when: boi -> boy`.
 *
 * @param changes  pairs of a passage and what replaces it
 */
export function problemsOf(
  text: string,
  ...changes: readonly (readonly [string, string])[]
): string[] {
  const changed = changes.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`The text to edit has no “${from}”`);
    return before.replace(from, () => to);
  }, text);
  return readScenario({ 'scenario.yaml': changed }, lawLibrary).problems.map(
    ({ code, path, found, nearest }) =>
      `${code} at ${path.join('.')}${found === null ? '' : `: ${found}`}${nearest === null ? '' : ` -> ${nearest}`}`,
  );
}
