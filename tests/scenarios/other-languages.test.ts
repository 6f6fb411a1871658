import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lawLibrary } from '../../src/domain/law/packs.ts';
import {
  placedTranslation,
  readScenario,
  sourceTextsOf,
  textMark,
} from '../../src/domain/scenario/from-files.ts';
import { type PlayableScenario, wordsIn } from '../../src/domain/scenario/index.ts';
import { buildDebrief } from '../../src/domain/scoring/index.ts';
import {
  compileCase,
  playSteps,
  replay,
  rulesVersion,
  settingsOf,
} from '../../src/domain/simulation/index.ts';
import {
  playthroughsOf,
  readShipped,
  readShippedPlaythrough,
  shippedCases,
} from './shipped-cases.ts';

describe.each(shippedCases)('%s in another language', (name) => {
  const scenario = readShipped(name);
  const translated = inAngles(name, scenario);

  it.each(playthroughsOf(name))(
    '%s is accepted with the same log, comes to the same world and earns the same',
    (id) => {
      const playthrough = readShippedPlaythrough(name, id);
      const settings = settingsOf(playthrough);
      const written = compileCase(scenario, settings);
      const other = compileCase(translated, settings);
      const played = playSteps(written, playthrough.acts);
      expect(playSteps(other, playthrough.acts)).toEqual(played);
      const events = played.ok ? played.value : [];
      expect(events.length).toBeGreaterThan(0);
      expect(asWritten(replay(other, events).world)).toEqual(replay(written, events).world);
      const header = {
        scenario: name,
        version: scenario.version,
        contentHash: '',
        lawVersion: scenario.lawVersion,
        rulesVersion,
        settings,
      };
      const { seat } = playthrough.expect;
      const told = buildDebrief(other, { header, events }, seat);
      expect(told.case.title).toBe(`‹${scenario.title}›`);
      expect(asWritten(told)).toEqual(buildDebrief(written, { header, events }, seat));
    },
  );
});

/** The case with every text within angles. */
function inAngles(name: string, scenario: PlayableScenario): PlayableScenario {
  const file = readFileSync(join(import.meta.dirname, '../../scenarios', name, 'scenario.yaml'));
  const { draft } = readScenario({ 'scenario.yaml': file }, lawLibrary);
  const translation = Object.fromEntries(
    [...sourceTextsOf(draft, lawLibrary)].map(([key, text]) => [
      key,
      { text: `‹${text}›`, of: textMark(text) },
    ]),
  );
  const { texts, translated, of } = placedTranslation(draft, lawLibrary, translation);
  expect(translated).toBe(of);
  return wordsIn('mk', scenario, texts).scenario;
}

function asWritten(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll(/[‹›]/g, ''));
}
