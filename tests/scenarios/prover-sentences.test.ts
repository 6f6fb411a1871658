import { expect, test } from 'vitest';
import { prove } from '../../src/domain/proving/index.ts';
import { describeFinding } from '../../src/i18n/prove-command.ts';
import { faultyCases } from '../../src/testing/faulty-cases/index.ts';

test.each(Object.entries(faultyCases))('%s has a sentence and a fix', (_, { scenario, placed }) => {
  const budget = { seed: 1, states: 2000, plays: 8, tries: 8 };
  const places = { conditions: [], texts: [], ...placed };
  const [finding] = prove(scenario, places, [], budget).findings;
  if (!finding) throw new Error('There is no finding');
  const { how, sentence, fix } = describeFinding(finding);
  expect(how).not.toBe('');
  // Every argument was filled in, and each ends as a sentence does.
  expect(sentence).toMatch(/^[^{}]+\.$/);
  expect(fix).toMatch(/^[^{}]+[.?]$/);
});
