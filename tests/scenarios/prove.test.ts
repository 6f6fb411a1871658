import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lawLibrary } from '../../src/domain/law/packs.ts';
import { prove } from '../../src/domain/proving/index.ts';
import { placedIn, readScenario } from '../../src/domain/scenario/from-files.ts';
import { compileCase, playSteps, settingsOf } from '../../src/domain/simulation/index.ts';
import {
  playthroughsOf,
  readShipped,
  readShippedPlaythrough,
  shippedCases,
} from './shipped-cases.ts';

/** Enough for what is certain; what a larger budget finds more of are notes. */
const budget = { seed: 1, states: 300, plays: 60, tries: 20 };

describe.each(shippedCases)('%s', { timeout: 120_000 }, (name) => {
  const file = readFileSync(join(import.meta.dirname, '../../scenarios', name, 'scenario.yaml'));
  const placed = placedIn(readScenario({ 'scenario.yaml': file }, lawLibrary).draft, lawLibrary);
  const scenario = readShipped(name);
  const plays = playthroughsOf(name).map((id) => readShippedPlaythrough(name, id));
  const proof = prove(scenario, placed, plays, budget);

  test('has no error that the prover knows of', () => {
    expect(proof.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('has witnesses that play, for what was shown and for the scores that were found', () => {
    const witnesses = [
      ...proof.findings.flatMap(({ witness }) => witness ?? []),
      ...proof.scores.flatMap(({ highest, lowest }) => [highest.witness, lowest.witness]),
    ];
    expect(witnesses.length).toBeGreaterThan(0);
    const refused = witnesses.filter(
      (one) => !playSteps(compileCase(scenario, settingsOf(one)), one.acts).ok,
    );
    expect(refused).toEqual([]);
  });

  test('lets nobody do better than its experts', () => {
    const [team] = proof.scores;
    const expert = readShippedPlaythrough(name, 'expert').expect.capped ?? 0;
    expect(team?.highest.capped).toBeLessThanOrEqual(expert + 5);
  });
});
