import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  judgeMinutes,
  judgeReading,
  newWords,
  timedPlays,
} from '../../src/domain/proving/index.ts';
import { readRun } from '../../src/cli/read-playthrough-file.ts';
import {
  playthroughsOf,
  readShipped,
  readShippedPlaythrough,
  shippedCases,
} from './shipped-cases.ts';

/** From a link to the first decision a newcomer reads this much of the case before a sheet and a situation. */
const OPENING_WORDS = 60;

describe.each(shippedCases)('%s', (name) => {
  const scenario = readShipped(name);

  test('opens with at most sixty words', () => {
    expect(scenario.opening.trim().split(/\s+/).length).toBeLessThanOrEqual(OPENING_WORDS);
  });

  test('asks no more of a reader than the method allows, also in the plays of experts', () => {
    const readings = playthroughsOf(name)
      .filter((id) => id.includes('expert'))
      .flatMap((id) => {
        const run = readRun(scenario, join(import.meta.dirname, '../../scenarios', name), id);
        return run.ok ? newWords(run.value.compiled, run.value.log) : [];
      });
    expect(readings.length).toBeGreaterThan(0);
    expect(judgeReading(scenario, readings)).toEqual([]);
  });

  test('says as many minutes as the plays of experts take, also in its solo cut', () => {
    const experts = playthroughsOf(name).filter((id) => id.startsWith('expert'));
    const times = timedPlays(
      scenario,
      experts.map((id) => readShippedPlaythrough(name, id)),
    );
    expect(times.length).toBeGreaterThan(0);
    expect(judgeMinutes(scenario, times)).toEqual([]);
  });
});
