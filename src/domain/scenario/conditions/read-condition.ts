import type { ASTNode, Environment } from '@marcbachmann/cel-js';
import type { DeclaredNames } from '../names/declared-names.ts';
import type { ProblemCode } from '../problem-codes.ts';
import { type Details, type Expected, excerpt } from '../problem.ts';
import { nearest } from '../reading/nearest.ts';
import {
  type ArgumentKind,
  type BinaryOperator,
  type Condition,
  type Expression,
  conditionFunctions,
} from './expression.ts';

/** What a condition of one case may speak of. */
export type ConditionScope = {
  environment: Environment;
  names: DeclaredNames;
  /** Values of word variables, to catch a comparison with a word that never comes. */
  words: ReadonlyMap<string, readonly string[]>;
};
export type ConditionFinding = {
  code: ProblemCode;
  found: string | null;
  expected: Expected | null;
  nearest: string | null;
  details: Details;
};
export type ReadCondition = { condition: Condition | null; findings: ConditionFinding[] };

/** Above this, and below its negative, a number in a condition is a slip; it also keeps sums exact. */
const LARGEST_NUMBER = 1_000_000_000;

/** Reads one condition (rule 25): our own pass first, because it can say more; then the library's type check. */
export function readCondition(text: string, scope: ConditionScope): ReadCondition {
  let parsed: ReturnType<Environment['parse']>;
  try {
    parsed = scope.environment.parse(text);
  } catch (error) {
    return { condition: null, findings: [syntaxFinding(text, error)] };
  }
  const findings: ConditionFinding[] = [];
  const tree = new Translator(scope, findings).translate(parsed.ast);
  if (findings.length > 0 || tree === null) return { condition: null, findings };
  const checked = parsed.check();
  if (!checked.valid) {
    // A variable without a usable type is reported where it is declared.
    const isKnownTrouble = (checked.error as CelError | undefined)?.code === 'unknown_variable';
    return { condition: null, findings: isKnownTrouble ? [] : [typeFinding(text, checked.error)] };
  }
  if (checked.type !== 'bool') {
    return {
      condition: null,
      findings: [
        trouble('condition/not-yes-or-no', {
          found: excerpt(text),
          details: { gives: checked.type ?? '' },
        }),
      ],
    };
  }
  return { condition: { text, tree }, findings: [] };
}

function trouble(
  code: ProblemCode,
  more: Partial<Omit<ConditionFinding, 'code'>> = {},
): ConditionFinding {
  return { code, found: null, expected: null, nearest: null, details: {}, ...more };
}

type CelError = { code?: string; range?: { start: number; end: number } };

function syntaxFinding(text: string, error: unknown): ConditionFinding {
  const { code, range } = error as CelError;
  const found = excerpt(text.slice(range?.start ?? 0));
  const isTooComplex =
    code?.includes('limit') ||
    code?.includes('depth') ||
    code?.startsWith('max') ||
    error instanceof RangeError;
  return trouble(isTooComplex ? 'condition/too-complex' : 'condition/syntax', {
    found: found === '' ? null : found,
    details: { position: (range?.start ?? 0) + 1 },
  });
}

function typeFinding(text: string, error: unknown): ConditionFinding {
  const { range } = error as CelError;
  return trouble('condition/types', {
    found: excerpt(text.slice(range?.start ?? 0, range?.end ?? text.length)),
  });
}

/** Walks the library's tree once, makes ours, and notes everything that the subset does not have. */
class Translator {
  readonly #scope: ConditionScope;
  readonly #findings: ConditionFinding[];

  constructor(scope: ConditionScope, findings: ConditionFinding[]) {
    this.#scope = scope;
    this.#findings = findings;
  }

  translate(node: ASTNode): Expression | null {
    switch (node.op) {
      case 'value':
        return this.#literal(node);
      case 'id':
        return this.#variable(node.args);
      case 'call':
        return this.#call(node.args[0], node.args[1], node);
      case '!_':
        return this.#around('not', node.args);
      case '-_': {
        const number = literalOf(node);
        return typeof number === 'number'
          ? this.#number(number, node)
          : this.#around('negate', node.args);
      }
      case '?:': {
        const [test, yes, no] = node.args.map((part) => this.translate(part));
        return test && yes && no ? { op: 'if', test, yes, no } : null;
      }
      case 'in':
        return this.#in(node.args[0], node.args[1], node);
      case '&&':
      case '||':
      case '==':
      case '!=':
      case '<':
      case '<=':
      case '>':
      case '>=':
      case '+':
      case '-':
      case '*':
      case '/':
      case '%':
        return this.#binary(node.op, node.args[0], node.args[1], node);
      default:
        return this.#note('condition/not-allowed', { found: source(node) });
    }
  }

  #literal(node: ASTNode): Expression | null {
    const value = literalOf(node);
    if (value === null) return this.#note('condition/not-allowed', { found: source(node) });
    return typeof value === 'number' ? this.#number(value, node) : { op: 'literal', value };
  }

  #number(value: number, node: ASTNode): Expression | null {
    return Math.abs(value) <= LARGEST_NUMBER
      ? { op: 'literal', value }
      : this.#note('condition/number', { found: source(node), details: { most: LARGEST_NUMBER } });
  }

  #variable(name: string): Expression | null {
    const known = this.#scope.names.variable;
    if (known.has(name)) return { op: 'variable', name };
    const isFunction = Object.hasOwn(conditionFunctions, name);
    return this.#note('condition/unknown-variable', {
      found: name,
      nearest: isFunction ? `${name}(...)` : nearest(name, known),
    });
  }

  #around(op: 'not' | 'negate', inner: ASTNode): Expression | null {
    const of = this.translate(inner);
    return of && { op, of };
  }

  #binary(
    op: '&&' | '||' | BinaryOperator,
    a: ASTNode,
    b: ASTNode,
    node: ASTNode,
  ): Expression | null {
    const left = this.translate(a);
    const right = this.translate(b);
    if (!left || !right) return null;
    if (
      (op === '/' || op === '%') &&
      !(right.op === 'literal' && typeof right.value === 'number' && right.value !== 0)
    ) {
      return this.#note('condition/divisor', { found: source(node) });
    }
    if (op === '==' || op === '!=') {
      this.#checkWord(left, right);
      this.#checkWord(right, left);
    }
    return { op: op === '&&' ? 'and' : op === '||' ? 'or' : op, left, right };
  }

  #in(item: ASTNode, list: ASTNode, node: ASTNode): Expression | null {
    const what = this.translate(item);
    if (list.op !== 'list') return this.#note('condition/not-allowed', { found: source(node) });
    const values: (boolean | number | string)[] = [];
    for (const member of list.args) {
      const value = literalOf(member);
      if (value === null) return this.#note('condition/not-allowed', { found: source(member) });
      if (typeof value === 'number' && !this.#number(value, member)) return null;
      if (what) this.#checkWord(what, { op: 'literal', value });
      values.push(value);
    }
    return what && { op: 'in', item: what, list: values };
  }

  /** A comparison with a word the left side never has is a condition that never holds. */
  #checkWord(asked: Expression, answer: Expression): void {
    if (answer.op !== 'literal' || typeof answer.value !== 'string') return;
    const values =
      asked.op === 'variable'
        ? this.#scope.words.get(asked.name)
        : asked.op === 'call' && asked.fn === 'guardian'
          ? GUARDIAN
          : undefined;
    if (values === undefined || values.includes(answer.value)) return;
    this.#note('condition/not-a-value', {
      found: answer.value,
      nearest: nearest(answer.value, values),
      expected: { is: 'one-of', values },
    });
  }

  #call(name: string, args: readonly ASTNode[], node: ASTNode): Expression | null {
    if (!isConditionFunction(name)) {
      return this.#note('condition/unknown-function', {
        found: name,
        nearest: nearest(name, Object.keys(conditionFunctions)),
      });
    }
    const takes: readonly ArgumentKind[] = conditionFunctions[name].takes;
    if (args.length !== takes.length) {
      return this.#note('condition/arguments', {
        found: source(node),
        details: { function: name, wanted: takes.length, given: args.length },
      });
    }
    const literals: (string | number)[] = [];
    for (const [at, arg] of args.entries()) {
      const value = literalOf(arg);
      const kind = takes[at] ?? 'minutes';
      const wanted = kind === 'minutes' ? 'number' : 'string';
      if (typeof value !== wanted || value === null || typeof value === 'boolean') {
        return this.#note('condition/argument-not-literal', {
          found: source(arg),
          details: { function: name, wanted },
        });
      }
      if (typeof value === 'number' && (value < 0 || value > 1_000_000)) {
        return this.#note('condition/number', { found: source(arg), details: { most: 1_000_000 } });
      }
      literals.push(value);
    }
    const allKnown = takes.map((kind, at) =>
      this.#isKnown(name, kind, String(literals[at]), String(literals[0])),
    );
    return allKnown.every(Boolean) ? { op: 'call', fn: name, args: literals } : null;
  }

  #isKnown(name: string, kind: ArgumentKind, text: string, first: string): boolean {
    if (kind === 'minutes') return true;
    const { names } = this.#scope;
    const [lookup, prefix] = lookupOf(name, kind, first);
    const known = names[lookup];
    if (known.has(prefix + text)) return true;
    // When the dialogue itself is unknown, that is said once, not again for its question.
    if (prefix !== '' && !names[OWNER[kind] ?? lookup].has(first)) return false;
    const candidates = [...known]
      .filter((one) => one.startsWith(prefix))
      .map((one) => one.slice(prefix.length));
    this.#note(`unknown/${lookup}`, {
      found: text,
      nearest: nearest(text, candidates),
      details: { function: name, of: first },
    });
    return false;
  }

  #note(code: ProblemCode, more: Partial<Omit<ConditionFinding, 'code'>>): null {
    this.#findings.push(trouble(code, more));
    return null;
  }
}

const GUARDIAN = ['none', 'asked', 'appointed'];

type Kind = keyof DeclaredNames;
/** In which list of names an argument is looked up, and what is put in front of it there. */
function lookupOf(
  name: string,
  kind: Exclude<ArgumentKind, 'minutes'>,
  first: string,
): [Kind, string] {
  switch (kind) {
    case 'doable':
      return [name === 'is_open' ? 'openable' : 'act', ''];
    case 'question':
    case 'option':
    case 'answer':
    case 'consent':
      return [kind, `${first}/`];
    case 'stage':
      return ['stage', `${first}.`];
    default:
      return [kind, ''];
  }
}
const OWNER: Partial<Record<ArgumentKind, Kind>> = {
  question: 'dialogue',
  option: 'decision',
  answer: 'request',
  consent: 'person',
  stage: 'track',
};

function isConditionFunction(name: string): name is keyof typeof conditionFunctions {
  return Object.hasOwn(conditionFunctions, name);
}

/** A bool, a text or a whole number, with its minus; null for everything else. */
function literalOf(node: ASTNode): boolean | number | string | null {
  if (node.op === '-_') {
    const inner = node.args.op === 'value' ? literalOf(node.args) : null;
    // Zero has no minus in JSON.
    return typeof inner === 'number' ? 0 - inner : null;
  }
  if (node.op !== 'value') return null;
  const value = node.args;
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

function source(node: ASTNode): string {
  return excerpt(node.input.slice(node.start, node.end));
}
