import type {
  ConditionFunction,
  Effect,
  Expression,
  PlayableScenario,
} from '../../scenario/index.ts';

/** Numbers an expression can come to, both ends included. */
export type Range = { from: number; to: number };

const anything: Range = { from: -Infinity, to: Infinity };

/** What a variable can be: its start, and what effects set it to. */
export function rangeOf(tree: Expression, scenario: PlayableScenario): Range {
  const of = (inner: Expression) => rangeOf(inner, scenario);
  switch (tree.op) {
    case 'literal':
      return typeof tree.value === 'number' ? { from: tree.value, to: tree.value } : anything;
    case 'variable':
      return rangeOfVariable(tree.name, scenario);
    case 'call':
      return rangeOfCall(tree.fn, tree.args, scenario);
    case 'negate': {
      const { from, to } = of(tree.of);
      return { from: -to, to: -from };
    }
    case '+': {
      const [a, b] = [of(tree.left), of(tree.right)];
      return { from: a.from + b.from, to: a.to + b.to };
    }
    case '-': {
      const [a, b] = [of(tree.left), of(tree.right)];
      return { from: a.from - b.to, to: a.to - b.from };
    }
    default:
      return anything;
  }
}

/** The values a yes-or-no or word variable can have; null where that is not known. */
export function valuesOf(name: string, scenario: PlayableScenario): Set<unknown> | null {
  const variable = scenario.variables.find(({ id }) => id === name);
  if (!variable || variable.type === 'int' || variable.type === 'meter') return null;
  return new Set<unknown>([variable.start, ...changesOf(name, scenario).map(({ to }) => to)]);
}

function rangeOfVariable(name: string, scenario: PlayableScenario): Range {
  const variable = scenario.variables.find(({ id }) => id === name);
  if (variable?.type !== 'int' && variable?.type !== 'meter') return anything;
  const changes = changesOf(name, scenario);
  if (changes.some(({ verb }) => verb === 'add'))
    return variable.type === 'meter' ? { from: 0, to: 100 } : anything;
  const values = [variable.start, ...changes.map(({ to }) => Number(to))];
  return { from: Math.min(...values), to: Math.max(...values) };
}

function rangeOfCall(
  fn: ConditionFunction,
  [first]: readonly (string | number)[],
  { clock }: PlayableScenario,
): Range {
  const constant = (value: number) => ({ from: value, to: value });
  switch (fn) {
    case 'now':
    case 'minutes_without_contact':
      return { from: 0, to: clock.latest };
    case 'minutes_since':
      return { from: -1, to: clock.latest };
    case 'minutes':
      return constant(Number(first));
    case 'hours':
      return constant(Number(first) * 60);
    case 'days':
      return constant(Number(first) * 1440);
    case 'hour_of_day':
      return { from: 0, to: 23 };
    case 'risk':
    case 'trust':
      return { from: 0, to: 100 };
    case 'times':
    case 'available':
      return { from: 0, to: Infinity };
    default:
      return anything;
  }
}

type Change = { verb: 'set' | 'add'; to: unknown };

function changesOf(name: string, scenario: PlayableScenario): Change[] {
  return effectsIn(scenario).flatMap((effect): Change[] =>
    (effect.verb === 'set' || effect.verb === 'add') && effect.name === name
      ? [{ verb: effect.verb, to: effect.verb === 'set' ? effect.to : effect.by }]
      : [],
  );
}

/** Every effect in a case or a part of it, also those inside a `later`. */
export function effectsIn(part: unknown): Effect[] {
  if (part === null || typeof part !== 'object') return [];
  const inner = Object.values(part).flatMap(effectsIn);
  return 'verb' in part ? [part as Effect, ...inner] : inner;
}
