import { describe, expect, it } from 'vitest';
import { minimalScenario } from '../../testing/minimal-scenario.ts';
import { readCaseFile } from './read-case.ts';

const read = (content: string) => readCaseFile(new File([content], 'scenario.yaml'));

describe('a case file in the browser', () => {
  it('is read in a worker: playable, with its hash', async () => {
    expect(await read(minimalScenario())).toMatchObject({
      outcome: 'playable',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      scenario: { id: 'night-bus' },
      notes: [],
    });
  });

  it('is given up when it takes too long', async () => {
    const file = new File([minimalScenario()], 'scenario.yaml');
    expect(await readCaseFile(file, undefined, 1)).toEqual({ outcome: 'too-slow' });
  });

  it('gives its problems with sentences', async () => {
    expect(await read(minimalScenario().replace('[passenger]', '[pasenger]'))).toMatchObject({
      outcome: 'not-playable',
      problems: [
        {
          problem: { code: 'unknown/person', line: 26 },
          sentence: expect.stringContaining('Did you mean “passenger”?') as string,
        },
      ],
    });
  });
});
