import { z } from 'zod';
import { ScenarioFile } from './format/scenario-file.ts';

/**
 * The format as JSON Schema, for editors that complete and check while an author writes. It says the shape only; what a
 * name refers to and what a condition means is checked by `readScenario`.
 */
export function scenarioJsonSchema(): Record<string, unknown> {
  return {
    title: 'Caseroute scenario, format 1',
    description: 'scenario.yaml of a Caseroute case. Taught key by key in scenarios/README.md.',
    ...z.toJSONSchema(ScenarioFile, { io: 'input', target: 'draft-2020-12' }),
  };
}
