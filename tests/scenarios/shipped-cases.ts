import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { lawLibrary } from '../../src/domain/law/packs.ts';
import { readScenario, toPlayable } from '../../src/domain/scenario/from-files.ts';
import type { PlayableScenario } from '../../src/domain/scenario/index.ts';
import { type Playthrough, readPlaythrough } from '../../src/domain/simulation/index.ts';

const root = join(import.meta.dirname, '../../scenarios');

/** Every folder in `scenarios/` that holds a case. */
export const shippedCases: string[] = readdirSync(root).filter((name) =>
  existsSync(join(root, name, 'scenario.yaml')),
);

export function readShipped(name: string): PlayableScenario {
  const file = readFileSync(join(root, name, 'scenario.yaml'));
  const playable = toPlayable(
    readScenario({ 'scenario.yaml': file }, lawLibrary).draft,
    lawLibrary,
  );
  if (!playable.ok) throw new Error(`${name} is not playable: ${JSON.stringify(playable.trouble)}`);
  return playable.value;
}

export function playthroughsOf(name: string): string[] {
  const folder = join(root, name, 'playthroughs');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => basename(file, '.yaml'));
}

export function readShippedPlaythrough(name: string, id: string): Playthrough {
  const text = readFileSync(join(root, name, 'playthroughs', `${id}.yaml`), 'utf8');
  const read = readPlaythrough(parse(text));
  if (!read.ok) throw new Error(`${name}/${id}: ${JSON.stringify(read.trouble)}`);
  return read.value;
}
