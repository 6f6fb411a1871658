import { expect, test } from 'vitest';
import { minimalScenario } from '../../../testing/minimal-scenario.ts';
import { lawLibrary } from '../../law/packs.ts';
import { placedIn, readScenario, toPlayable } from '../../scenario/from-files.ts';
import { constantAnswer } from './constant-condition.ts';

/** The answer a condition always has in a small case, or null. */
function answerOf(condition: string): boolean | null {
  const text = minimalScenario(`variables:
  warned: { type: bool, start: false }
  unset: { type: bool, start: false }
  calls: { type: int, start: 0 }
  story: { type: word, start: uncle, one-of: [uncle, work] }
evidence:
  phone: { title: A phone }
limits:
  custody: { say: Custody, point: police-custody-limit, starts: PT0M, met-by: [police] }
triggers:
  - { id: set, when: "now() > 60", do: [{ set: { warned: true } }, { add: { calls: 1 } }] }
  - { id: asked, when: ${JSON.stringify(condition)}, do: [{ set: { story: work } }] }
`);
  const { draft, problems } = readScenario({ 'scenario.yaml': text }, lawLibrary);
  const playable = toPlayable(draft, lawLibrary);
  if (!playable.ok) throw new Error(JSON.stringify(problems));
  const placed = placedIn(draft, lawLibrary).conditions.find(({ path }) => path[1] === 1);
  if (!placed) throw new Error('The condition is nowhere');
  return constantAnswer(placed.condition, playable.value);
}

test.each([
  ['true', true],
  ['1 > 2', false],
  ['now() >= 0', true],
  ['now() > days(2)', false],
  ['hour_of_day() == 24', false],
  ["risk('passenger') > 100", false],
  ["trust('passenger', 'police') <= 100", true],
  ["secured('phone') && !located('phone')", false],
  ["lost('phone') && examined('phone')", false],
  ["usable('phone') && tainted('phone')", false],
  ["done('first-step') || !done('first-step')", true],
  ["done('first-step/ask-how-he-is') && !started('first-step')", false],
  ["done('first-step/ask-how-he-is') && done('first-step/search-the-bus')", false],
  ["lapsed('first-step') && done('first-step')", false],
  ["limit_met('custody') && limit_missed('custody')", false],
  ['now() < 60 && now() >= hours(1)', false],
  ['now() < 60 || now() >= 30', true],
  ["story == 'uncle' && story == 'work'", false],
  ['unset', false],
  ['!unset', true],
])('%s is always %s', (condition, answer) => {
  expect(answerOf(condition)).toBe(answer);
});

test.each([
  'warned',
  'calls > 3',
  'now() > 60',
  "story == 'work'",
  "done('first-step/ask-how-he-is') && done('first-step')",
  "secured('phone') || lost('phone')",
  "limit_running('custody') || limit_met('custody')",
  "minutes_since('first-step') < 0",
])('%s can have either answer', (condition) => {
  expect(answerOf(condition)).toBeNull();
});
