import type { Placed, PlayableScenario } from '../../scenario/index.ts';
import type { Playthrough } from '../../simulation/index.ts';
import type { Sighting } from '../exploring/coverage.ts';
import type { Explored } from '../exploring/explore.ts';
import type { SeenKey } from '../exploring/seen-keys.ts';
import { witnessOf } from '../exploring/witness.ts';
import type { ProverFinding } from './finding.ts';

/** What every check of the prover looks at. */
export type Inspection = Placed & {
  scenario: PlayableScenario;
  explored: Explored;
  playthroughs: readonly Playthrough[];
};

export type ProverCheck = (about: Inspection) => ProverFinding[];

export function hasSeen({ explored }: Inspection, key: SeenKey): boolean {
  return explored.coverage.seen.has(key);
}

/** How sure it is that what was not seen is not there. */
export function unseen({ explored }: Inspection): 'walked' | 'not-found' {
  return explored.walked.isWhole ? 'walked' : 'not-found';
}

/** The play in which something was first seen. */
export function showing({ explored }: Inspection, key: SeenKey): Playthrough | null {
  const sighting: Sighting | undefined = explored.coverage.seen.get(key);
  return sighting ? witnessOf(sighting, idOf(key), key) : null;
}

function idOf(key: string): string {
  return key.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase();
}
