import type { LawLibrary } from '../../law/index.ts';
import type { DraftScenario } from '../draft.ts';
import { examine } from '../examine.ts';
import type { ScenarioFile } from '../format/scenario-file.ts';
import type { Path } from '../problem.ts';
import { resolveScenario } from '../resolving/resolve-scenario.ts';
import { defaultTexts } from './default-texts.ts';
import { proseOf } from './source-texts.ts';

/** No text of a file has this sign in it: it is not allowed in YAML. */
const SIGN = '\u0000';

/**
 * Where each text of a case stands once the case can be played, by its key: `decisions/0/options/1/say`. A text may
 * stand in several places; the question of a decision is also why its item is scored.
 *
 * The case is resolved with keys in the place of its texts, so that nothing has to know what becomes of which text.
 * Empty for a case that cannot be played.
 */
export function textPlaces(draft: DraftScenario, law: LawLibrary): Map<string, string[]> {
  const { file, walked, read } = examine(draft, law);
  if (file === null) return new Map();
  const keyed = JSON.parse(JSON.stringify(file)) as ScenarioFile;
  for (const { key, path } of proseOf(draft.content, walked)) put(keyed, path, SIGN + key);
  const places = new Map<string, string[]>();
  const add = (key: string, place: string) => {
    const before = places.get(key);
    if (before) before.push(place);
    else places.set(key, [place]);
  };
  find(resolveScenario(keyed, walked, law, read), '', add);
  for (const { key, place } of defaultTexts(draft.content)) add(key, place);
  return places;
}

function put(file: ScenarioFile, path: Path, text: string): void {
  let here: unknown = file;
  for (const step of path.slice(0, -1)) here = (here as Record<string, unknown>)[step];
  (here as Record<string, unknown>)[String(path.at(-1))] = text;
}

function find(value: unknown, place: string, add: (key: string, place: string) => void): void {
  if (typeof value === 'string') {
    if (value.startsWith(SIGN)) add(value.slice(SIGN.length), place);
  } else if (typeof value === 'object' && value !== null) {
    for (const [step, inner] of Object.entries(value))
      find(inner, place === '' ? step : `${place}/${step}`, add);
  }
}
