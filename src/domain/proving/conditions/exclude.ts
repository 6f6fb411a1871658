import type { PlayableScenario } from '../../scenario/index.ts';
import type { Atom } from './atoms.ts';

/** Two atoms and answers they cannot have together, whatever is played. */
export type Impossible = { one: number; is: boolean; other: number; and: boolean };

export function impossiblePairs(atoms: readonly Atom[], scenario: PlayableScenario): Impossible[] {
  return atoms.flatMap((one, at) =>
    atoms.flatMap((other, otherAt): Impossible[] => {
      if (at === otherAt) return [];
      if (implies(one, other)) return [{ one: at, is: true, other: otherAt, and: false }];
      return excludes(one, other, scenario)
        ? [{ one: at, is: true, other: otherAt, and: true }]
        : [];
    }),
  );
}

/** What goes further has gone so far: examined evidence is secured, a finished act was started. */
const goesOnTo: Readonly<Record<string, readonly string[]>> = {
  usable: ['examined', 'secured', 'located'],
  examined: ['secured', 'located'],
  secured: ['located'],
  done: ['started'],
  repaired: ['raised'],
  granted: ['sent'],
  refused: ['sent'],
  answered: ['sent'],
  everyone_knows: ['anyone_knows'],
};

function implies(one: Atom, other: Atom): boolean {
  if (one.kind === 'least' && other.kind === 'least')
    return one.of === other.of && one.bound > other.bound;
  if (one.kind === 'is' && other.kind === 'least')
    return one.of === other.of && Number(one.value) >= other.bound;
  if (one.kind !== 'call' || other.kind !== 'call') return false;
  const [[name], [otherName]] = [one.args, other.args];
  const isFurther = goesOnTo[one.fn]?.includes(other.fn) === true;
  // Of a decision, an option stands for the whole.
  const isPart = String(name).startsWith(`${otherName}/`);
  const isSameDoing = one.fn === other.fn && (one.fn === 'done' || one.fn === 'started');
  return isFurther ? name === otherName || isPart : isSameDoing && isPart;
}

const limitStates = ['limit_running', 'limit_met', 'limit_missed'];
const notLost = ['located', 'secured', 'examined', 'usable'];

function excludes(one: Atom, other: Atom, scenario: PlayableScenario): boolean {
  if (one.kind === 'is' && other.kind === 'is')
    return one.of === other.of && one.value !== other.value;
  if (one.kind === 'is' && other.kind === 'least')
    return one.of === other.of && Number(one.value) < other.bound;
  if (one.kind !== 'call' || other.kind !== 'call') return false;
  const [[name], [otherName]] = [one.args, other.args];
  if (name === otherName && one.fn !== other.fn) {
    if (limitStates.includes(one.fn) && limitStates.includes(other.fn)) return true;
    if (one.fn === 'lost' && notLost.includes(other.fn)) return true;
    if (one.fn === 'usable' && other.fn === 'tainted') return true;
  }
  const [decision, option] = String(name).split('/');
  const [otherDecision, otherOption] = String(otherName).split('/');
  const rule = scenario.decisions.find(({ id }) => id === decision);
  if (decision !== otherDecision || one.fn !== 'done' || rule?.choose.upTo !== 1) return false;
  // A decision is taken once; of a menu one act may be done and the rest fall.
  if (other.fn === 'lapsed') return true;
  return other.fn === 'done' && !!option && !!otherOption && option !== otherOption;
}
