import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SCENARIOS = join(import.meta.dirname, '../../scenarios');

/** Text of the largest `scenario.yaml` that is shipped. */
export function largestCase(): string {
  const files = readdirSync(SCENARIOS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(SCENARIOS, name, 'scenario.yaml'));
  const [largest] = files.sort((a, b) => statSync(b).size - statSync(a).size);
  if (largest === undefined) throw new Error('There is no case in scenarios/');
  return readFileSync(largest, 'utf8');
}

/** Text of the case that uses every key of the format; about 15 KB. */
export function everyKeyCase(): string {
  return readFileSync(join(import.meta.dirname, '../../src/testing/every-key.yaml'), 'utf8');
}
