import type { Expression } from '../conditions/expression.ts';
import { type Finding, finding } from '../problem.ts';
import type { Check } from './check.ts';
import { members } from './members.ts';

/** A quantifier is either "any of" or "all of", and no named condition stands on itself. */
export const namedConditions: Check = ({ scenario, read }) => {
  const declared = members(scenario.conditions, ['conditions']);
  const uses = new Map<string, string[]>();
  const found: Finding[] = [];
  for (const { id, value, path } of declared) {
    if (typeof value === 'string') {
      const tree = read(value).condition?.tree;
      uses.set(id, tree === undefined ? [] : namesIn(tree));
    } else if ((value['any-of'] === undefined) === (value['all-of'] === undefined)) {
      found.push(finding('condition/quantifier', path, { at: 'key', found: id }));
    }
  }
  for (const { id, path } of declared) {
    const circle = circleFrom(id, uses);
    if (circle !== null)
      found.push(finding('condition/circular', path, { at: 'key', found: circle.join(' > ') }));
  }
  return found;
};

/** Named conditions that an expression asks for. */
function namesIn(tree: Expression): string[] {
  switch (tree.op) {
    case 'literal':
    case 'variable':
      return [];
    case 'call':
      return tree.fn === 'holds' ? tree.args.map(String) : [];
    case 'not':
    case 'negate':
      return namesIn(tree.of);
    case 'in':
      return namesIn(tree.item);
    case 'if':
      return [tree.test, tree.yes, tree.no].flatMap(namesIn);
    default:
      return [tree.left, tree.right].flatMap(namesIn);
  }
}

/** The way from a condition back to itself, by the shortest steps, or null. */
function circleFrom(start: string, uses: ReadonlyMap<string, readonly string[]>): string[] | null {
  const seen = new Set<string>();
  let ways: string[][] = [[start]];
  while (ways.length > 0) {
    const next: string[][] = [];
    for (const way of ways) {
      for (const id of uses.get(way.at(-1) ?? '') ?? []) {
        if (id === start) return [...way, id];
        if (!seen.has(id)) next.push([...way, id]);
        seen.add(id);
      }
    }
    ways = next;
  }
  return null;
}
