import { existsSync, readFileSync } from 'node:fs';
import { lawLibrary } from '../../src/domain/law/packs.ts';
import { readScenario, toPlayable } from '../../src/domain/scenario/from-files.ts';
import type { PlayableScenario } from '../../src/domain/scenario/index.ts';
import type { RunSettings } from '../../src/domain/simulation/index.ts';

/** What is measured: the stress case, which uses every rule, and the warm-up, which people play first. */
const files: Record<string, URL> = {
  depot: new URL('../stress/depot/scenario.yaml', import.meta.url),
  'rest-area': new URL('../../scenarios/rest-area/scenario.yaml', import.meta.url),
};

export type MeasuredCase = { name: string; scenario: PlayableScenario };

export function measuredCases(): MeasuredCase[] {
  return Object.entries(files)
    .filter(([, file]) => existsSync(file))
    .map(([name, file]) => {
      const text = readFileSync(file, 'utf8');
      const playable = toPlayable(
        readScenario({ 'scenario.yaml': text }, lawLibrary).draft,
        lawLibrary,
      );
      if (!playable.ok)
        throw new Error(`${name} is not playable: ${JSON.stringify(playable.trouble[0])}`);
      return { name, scenario: playable.value };
    });
}

/** All four seats played by people: the run with the most acts. */
export const allSeats: RunSettings = {
  held: ['police', 'prosecution', 'reception', 'cso'],
  cut: null,
  variant: null,
  mode: 'real',
};
