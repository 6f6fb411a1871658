import { readFileSync } from 'node:fs';
import { lawLibrary } from '../../src/domain/law/packs.ts';
import type { PlayableScenario } from '../../src/domain/scenario/index.ts';
import { readScenario } from '../../src/domain/scenario/read-scenario.ts';
import { toPlayable } from '../../src/domain/scenario/to-playable.ts';

/** The stress case, read from its file as any author's case is. */
function readDepot(): PlayableScenario {
  const text = readFileSync(new URL('./depot/scenario.yaml', import.meta.url), 'utf8');
  const playable = toPlayable(
    readScenario({ 'scenario.yaml': text }, lawLibrary).draft,
    lawLibrary,
  );
  if (!playable.ok)
    throw new Error(`The stress case is not playable: ${JSON.stringify(playable.trouble)}`);
  return playable.value;
}

export const depot = readDepot();
