import { describe, expect, test } from 'vitest';
import { faultyCases } from '../../../testing/faulty-cases/index.ts';
import { soundCase } from '../../../testing/faulty-cases/sound-case.ts';
import type { Placed, PlayableScenario } from '../../scenario/index.ts';
import { compileCase, playSteps, settingsOf } from '../../simulation/index.ts';
import { prove } from '../prove.ts';
import { type FindingCode, findingCodes, worstOf } from './finding-codes.ts';

const budget = { seed: 1, states: 2000, plays: 8, tries: 8 };
const proven = (scenario: PlayableScenario, placed: Partial<Placed> = {}) =>
  prove(scenario, { conditions: [], texts: [], ...placed }, [], budget);

test('of a sound case nothing is said', () => {
  expect(proven(soundCase()).findings).toEqual([]);
});

describe.each(findingCodes)('%s', (code) => {
  const { scenario, placed, at, known } = faultyCases[code];
  const { findings } = proven(scenario, placed);
  const [finding] = findings;

  test('is all that is said of a case with this fault, with its place', () => {
    expect(findings.map((one) => `${one.code} at ${one.path.join('.')}, ${one.known}`)).toEqual([
      `${code} at ${at}, ${known}`,
    ]);
  });

  test('is an error only where it is known and no matter of judgement', () => {
    expect(finding?.severity).toBe(known === 'not-found' ? 'warning' : worstOf(code));
  });
});

const shown: FindingCode[] = ['case/no-rest', 'case/nothing-more', 'decision/no-option'];
test.each([...shown, 'error/no-repair' as const])('%s has a witness that plays', (code) => {
  const { scenario, placed } = faultyCases[code];
  const witness = proven(scenario, placed).findings[0]?.witness;
  if (!witness) throw new Error('There is no witness');
  expect(playSteps(compileCase(scenario, settingsOf(witness)), witness.acts).ok).toBe(true);
});
