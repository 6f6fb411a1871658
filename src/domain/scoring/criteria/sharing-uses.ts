import type { Condition, Expression, ScoredItem, Seat } from '../../scenario/index.ts';
import type { CompiledCase } from '../../simulation/index.ts';
import { partsOf } from '../parts.ts';

/** By part: acts whose start, and decisions whose opening, show that the receiver used it (rule 30). */
export type Uses = Map<string, { acts: Set<string>; decisions: Set<string> }>;

/** What the author named, or else everything of the receiver whose condition reads the part. */
export function usesOf(
  compiled: CompiledCase,
  item: Extract<ScoredItem, { kind: 'sharing' }>,
): Uses {
  const uses: Uses = new Map();
  if (!item.used) return uses;
  for (const part of partsOf(compiled, item.enough)) {
    uses.set(
      part,
      item.used.by.length > 0 ? named(compiled, item.used.by) : reading(compiled, item.to, part),
    );
  }
  return uses;
}

function named({ index, acts }: CompiledCase, refs: readonly string[]) {
  return {
    acts: new Set(
      refs.flatMap((ref) => (index.doable.get(ref) ?? []).map((at) => acts[at]?.ref ?? ref)),
    ),
    decisions: new Set(refs.filter((ref) => index.decision.has(ref))),
  };
}

/** Acts and decisions of a seat whose condition reads a part. */
export function reading(compiled: CompiledCase, receiver: Seat, part: string) {
  const { scenario } = compiled;
  const reads = (condition: Condition | null) =>
    condition !== null && partsRead(compiled, condition.tree, receiver).has(part);
  const acts = [
    ...scenario.decisions
      .filter(({ seat }) => seat === receiver)
      .flatMap(({ options }) => options.filter(({ when }) => reads(when))),
    ...scenario.acts.filter(
      ({ seats, when, opens }) => seats.includes(receiver) && (reads(when) || reads(opens.when)),
    ),
    ...scenario.dialogues
      .filter(({ seat }) => seat === receiver)
      .flatMap(({ opens, questions }) =>
        questions.filter(({ when }) => reads(when) || reads(opens.when)),
      ),
    ...scenario.requests.filter(
      ({ from, when, lawfulWhen }) => from.includes(receiver) && (reads(when) || reads(lawfulWhen)),
    ),
  ];
  const decisions = scenario.decisions.filter(
    ({ seat, opens }) => seat === receiver && reads(opens.when),
  );
  return {
    acts: new Set(acts.map(({ ref }) => ref)),
    decisions: new Set(decisions.map(({ id }) => id)),
  };
}

/** The parts a condition asks whether the seat knows. */
export function partsRead(
  compiled: CompiledCase,
  tree: Expression,
  receiver: Seat,
  within: readonly string[] = [],
): Set<string> {
  const inner = (of: Expression) => [...partsRead(compiled, of, receiver, within)];
  switch (tree.op) {
    case 'call': {
      const [first = '', second = ''] = tree.args.map(String);
      if (tree.fn === 'knows')
        return new Set(first === receiver ? partsOf(compiled, [second]) : []);
      if (tree.fn === 'anyone_knows' || tree.fn === 'everyone_knows')
        return new Set(partsOf(compiled, [first]));
      const condition =
        tree.fn === 'holds' && !within.includes(first)
          ? compiled.scenario.conditions.find(({ id }) => id === first)
          : undefined;
      return condition
        ? partsRead(compiled, condition.when.tree, receiver, [...within, first])
        : new Set();
    }
    case 'literal':
    case 'variable':
      return new Set();
    case 'not':
    case 'negate':
      return new Set(inner(tree.of));
    case 'in':
      return new Set(inner(tree.item));
    case 'if':
      return new Set([...inner(tree.test), ...inner(tree.yes), ...inner(tree.no)]);
    default:
      return new Set([...inner(tree.left), ...inner(tree.right)]);
  }
}
