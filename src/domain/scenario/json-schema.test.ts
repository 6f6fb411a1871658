import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scenarioJsonSchema } from './json-schema.ts';

describe('the published JSON Schema', () => {
  it('is what the format says today; `npm run schema` writes it anew', () => {
    const published = readFileSync(
      new URL('../../../public/scenario.schema.json', import.meta.url),
      'utf8',
    );
    expect(published).toBe(`${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
  });

  it('refuses keys that the format does not have', () => {
    expect(scenarioJsonSchema()).toMatchObject({ type: 'object', additionalProperties: false });
  });
});
