import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ScenarioFiles } from '../domain/scenario/from-files.ts';

/** The files of a scenario folder that the reader wants: the case and its translations, as bytes. */
export function readFolder(folder: string): ScenarioFiles {
  const texts = join(folder, 'text');
  const paths = [
    'scenario.yaml',
    ...(existsSync(texts) ? readdirSync(texts).map((name) => `text/${name}`) : []),
  ];
  return Object.fromEntries(
    paths
      .filter((path) => existsSync(join(folder, path)))
      .map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]),
  );
}
