import type { Expression, PlayableScenario } from '../../scenario/index.ts';
import { rangeOf, valuesOf } from './value-range.ts';

/**
 * A yes-or-no question that is not made of others. Comparisons of whole numbers are all brought to "at least", so that
 * `x > 5` and `x <= 5` are the same question with opposite answers.
 */
export type Atom =
  | { kind: 'call'; fn: string; args: readonly (string | number)[] }
  | { kind: 'least'; of: string; bound: number }
  | { kind: 'is'; of: string; value: unknown }
  | { kind: 'other'; of: string };

/** A condition over its atoms by number. */
export type Formula =
  | { op: 'constant'; value: boolean }
  | { op: 'atom'; atom: number; negated: boolean }
  | { op: 'not'; of: Formula }
  | { op: 'and' | 'or'; parts: Formula[] };

export function formulaOf(
  tree: Expression,
  scenario: PlayableScenario,
): { formula: Formula; atoms: Atom[] } {
  const atoms: Atom[] = [];
  const known = new Map<string, number>();
  const ask = (atom: Atom, negated = false): Formula => {
    const key = JSON.stringify(atom);
    const at = known.get(key) ?? atoms.push(atom) - 1;
    known.set(key, at);
    return { op: 'atom', atom: at, negated };
  };
  const constant = (value: boolean): Formula => ({ op: 'constant', value });

  const read = (one: Expression): Formula => {
    switch (one.op) {
      case 'literal':
        return constant(one.value === true);
      case 'and':
      case 'or':
        return { op: one.op, parts: [read(one.left), read(one.right)] };
      case 'not':
        return { op: 'not', of: read(one.of) };
      case 'if': {
        const test = read(one.test);
        return {
          op: 'or',
          parts: [
            { op: 'and', parts: [test, read(one.yes)] },
            { op: 'and', parts: [{ op: 'not', of: test }, read(one.no)] },
          ],
        };
      }
      case 'variable': {
        const values = valuesOf(one.name, scenario);
        return values?.size === 1
          ? constant(values.has(true))
          : ask({ kind: 'other', of: one.name });
      }
      case 'call': {
        const named = scenario.conditions.find(
          ({ id }) => one.fn === 'holds' && id === one.args[0],
        );
        return named ? read(named.when.tree) : ask({ kind: 'call', fn: one.fn, args: one.args });
      }
      case '<':
      case '<=':
      case '>':
      case '>=':
        return compare(one.op, one.left, one.right);
      case '==':
      case '!=': {
        const same = equal(one.left, one.right);
        return one.op === '==' ? same : { op: 'not', of: same };
      }
      default:
        return ask({ kind: 'other', of: JSON.stringify(one) });
    }
  };

  /** With a number on one side it is a question about the other side. */
  const compare = (op: '<' | '<=' | '>' | '>=', left: Expression, right: Expression): Formula => {
    const [a, b] = [rangeOf(left, scenario), rangeOf(right, scenario)];
    const turned = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;
    if (b.from !== b.to)
      return a.from === a.to
        ? compare(turned[op], right, left)
        : ask({ kind: 'other', of: JSON.stringify([op, left, right]) });
    const bound = op === '>=' || op === '<' ? b.from : b.from + 1;
    const isNegated = op === '<' || op === '<=';
    if (a.from >= bound) return constant(!isNegated);
    if (a.to < bound) return constant(isNegated);
    return ask({ kind: 'least', of: JSON.stringify(left), bound }, isNegated);
  };

  const equal = (left: Expression, right: Expression): Formula => {
    const [of, value] = right.op === 'literal' ? [left, right.value] : [right, literalOf(left)];
    if (value === undefined) return ask({ kind: 'other', of: JSON.stringify([left, right]) });
    if (typeof value === 'boolean') return value ? read(of) : { op: 'not', of: read(of) };
    const { from, to } = rangeOf(of, scenario);
    const isOutside = typeof value === 'number' && (value < from || value > to);
    const values = of.op === 'variable' ? valuesOf(of.name, scenario) : null;
    if (isOutside || values?.has(value) === false) return constant(false);
    if (values?.size === 1 || (from === value && to === value)) return constant(true);
    return ask({ kind: 'is', of: JSON.stringify(of), value });
  };
  return { formula: read(tree), atoms };
}

function literalOf(tree: Expression): boolean | number | string | undefined {
  return tree.op === 'literal' ? tree.value : undefined;
}
