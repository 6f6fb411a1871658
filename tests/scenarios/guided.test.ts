import { describe, expect, it } from 'vitest';
import { canBeGuided } from '../../src/domain/scenario/index.ts';
import { scoreRun } from '../../src/domain/scoring/index.ts';
import { compileCase, playSteps, replay, settingsOf } from '../../src/domain/simulation/index.ts';
import {
  playthroughsOf,
  readShipped,
  readShippedPlaythrough,
  shippedCases,
} from './shipped-cases.ts';

describe.each(shippedCases)('%s', (name) => {
  const scenario = readShipped(name);

  it('can be guided, with a hint of one or two sentences at each decision', () => {
    expect(canBeGuided(scenario)).toBe(true);
    const hints = scenario.decisions.map(({ id, hint }) => [id, sentences(hint ?? '')] as const);
    expect(hints.filter(([, count]) => count < 1 || count > 2)).toEqual([]);
  });

  it('has hints that do not say what an option says', () => {
    const named = scenario.decisions.filter(({ hint, options }) =>
      options.some(({ say }) => (hint ?? '').includes(say)),
    );
    expect(named.map(({ id }) => id)).toEqual([]);
  });

  it.each(playthroughsOf(name))('%s goes and scores the same guided as real', (id) => {
    const playthrough = readShippedPlaythrough(name, id);
    const real = compileCase(scenario, settingsOf(playthrough));
    const guided = compileCase(scenario, { ...settingsOf(playthrough), mode: 'guided' });
    const log = playSteps(real, playthrough.acts);
    if (!log.ok) throw new Error(`step ${log.trouble.step + 1}: ${log.trouble.why}`);
    const again = replay(guided, log.value);
    expect(again.refused).toBeNull();
    expect(again.world).toEqual(replay(real, log.value).world);
    const seat = { seat: playthrough.expect.seat };
    expect(scoreRun(guided, log.value, seat)).toEqual(scoreRun(real, log.value, seat));
  });
});

function sentences(text: string): number {
  const parts = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  return [...parts].filter(({ segment }) => segment.trim() !== '').length;
}
