import { describe, expect, it } from 'vitest';
import { expectedOf, scoreRun } from '../../src/domain/scoring/index.ts';
import { compileCase, playSteps, settingsOf } from '../../src/domain/simulation/index.ts';
import {
  playthroughsOf,
  readShipped,
  readShippedPlaythrough,
  shippedCases,
} from './shipped-cases.ts';

describe.each(shippedCases)('%s', (name) => {
  const scenario = readShipped(name);
  const ids = playthroughsOf(name);

  it('comes with recorded runs', () => {
    expect(ids.length).toBeGreaterThanOrEqual(1);
  });

  it.each(ids)('%s is accepted from the first act to the end and earns what it says', (id) => {
    const playthrough = readShippedPlaythrough(name, id);
    expect(playthrough.id).toBe(id);
    const compiled = compileCase(scenario, settingsOf(playthrough));
    const log = playSteps(compiled, playthrough.acts);
    if (!log.ok) throw new Error(`step ${log.trouble.step + 1}: ${log.trouble.why}`);
    const report = scoreRun(compiled, log.value, { seat: playthrough.expect.seat });
    expect(expectedOf(report, playthrough.expect)).toEqual(playthrough.expect);
  });
});
