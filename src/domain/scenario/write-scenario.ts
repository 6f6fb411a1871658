import { stringify } from 'yaml';
import { type DraftScenario, SCENARIO_FILE } from './draft.ts';

/**
 * The files of a draft, in the newest format: reading them gives the same content and translations. Keys stay in the
 * order of the draft; comments of the file it was read from are only in `draft.source`.
 *
 * @returns text by path inside the scenario folder
 */
export function writeScenario(draft: DraftScenario): Record<string, string> {
  const translations = Object.entries(draft.texts).map(
    ([language, texts]) => [`text/${language}.yaml`, toYaml(texts)] as const,
  );
  return { [SCENARIO_FILE]: toYaml(draft.content), ...Object.fromEntries(translations) };
}

function toYaml(value: unknown): string {
  return stringify(value, {
    schema: 'core',
    version: '1.2',
    lineWidth: 100,
    // The reader bounds aliases; what is written has none.
    aliasDuplicateObjects: false,
  });
}
