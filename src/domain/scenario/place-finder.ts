import { type DraftScenario, SCENARIO_FILE } from './draft.ts';
import type { Path } from './problem.ts';
import { decodeText } from './reading/decode-text.ts';
import { parseYaml, type Position } from './reading/parse-yaml.ts';

/**
 * Says where in `scenario.yaml` the key at the end of a path stands; a path that goes too deep ends where the file
 * does. Null when the draft did not come from a file.
 */
export function placeFinder({ source }: DraftScenario): (path: Path) => Position | null {
  const file = source[SCENARIO_FILE];
  const text = file === undefined ? null : decodeText(file);
  if (!text?.ok) return () => null;
  const { positionOf } = parseYaml(text.value);
  return (path) => positionOf(path, 'key');
}
