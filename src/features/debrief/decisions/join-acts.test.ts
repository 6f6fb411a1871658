import { expect, test } from 'vitest';
import { joinActs } from './join-acts.ts';

test.each([
  [[], ''],
  [['Call the guardian.'], 'Call the guardian.'],
  [['Call the guardian.', 'Note the doubt.'], 'Call the guardian; Note the doubt'],
  [['Call the guardian', 'Is it clear?'], 'Call the guardian; Is it clear?'],
])('joins %j as "%s"', (acts, line) => {
  expect(joinActs(acts)).toBe(line);
});
