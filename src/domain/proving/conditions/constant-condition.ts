import type { Condition, PlayableScenario } from '../../scenario/index.ts';
import { type Formula, formulaOf } from './atoms.ts';
import { impossiblePairs } from './exclude.ts';

/** Two to the power of this many rows are looked at; a condition with more questions is left to the plays. */
const mostAtoms = 12;

/**
 * Whether a condition has one answer whatever is played, by all answers its questions can have together.
 *
 * @returns null where it can have either answer, or has too many questions to say
 */
export function constantAnswer(condition: Condition, scenario: PlayableScenario): boolean | null {
  const { formula, atoms } = formulaOf(condition.tree, scenario);
  if (atoms.length > mostAtoms) return null;
  const impossible = impossiblePairs(atoms, scenario);
  let [canHold, canFail] = [false, false];
  for (let row = 0; row < 2 ** atoms.length; row++) {
    const is = (atom: number) => ((row >> atom) & 1) === 1;
    if (impossible.some((pair) => is(pair.one) === pair.is && is(pair.other) === pair.and))
      continue;
    if (holds(formula, is)) canHold = true;
    else canFail = true;
    if (canHold && canFail) return null;
  }
  return canHold;
}

function holds(formula: Formula, is: (atom: number) => boolean): boolean {
  switch (formula.op) {
    case 'constant':
      return formula.value;
    case 'atom':
      return is(formula.atom) !== formula.negated;
    case 'not':
      return !holds(formula.of, is);
    case 'and':
      return formula.parts.every((part) => holds(part, is));
    case 'or':
      return formula.parts.some((part) => holds(part, is));
  }
}
