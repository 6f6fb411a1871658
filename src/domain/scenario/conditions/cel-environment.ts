import { Environment } from '@marcbachmann/cel-js';
import { type ConditionFunction, conditionFunctions } from './expression.ts';

export type CelVariable = { id: string; type: 'bool' | 'int' | 'string' };
/** How a function answers; whole numbers go in and come out as plain numbers. */
export type CelAnswer = (
  fn: ConditionFunction,
  args: readonly (string | number)[],
) => boolean | number | string;

/** Far above what 600 characters of an honest condition need. */
const LIMITS = {
  maxAstNodes: 250,
  maxDepth: 24,
  maxListElements: 60,
  maxCallArguments: 6,
  maxMapEntries: 1,
};

/**
 * The library's environment for conditions: the functions of rule 25 and the variables of a case.
 *
 * Reading only parses and type-checks with it. It never evaluates: `matches` can hang, and what a condition means is
 * given by our own tree. `answer` is for the test that compares the two.
 */
export function celEnvironment(
  variables: readonly CelVariable[],
  answer: CelAnswer = nothing,
): Environment {
  const environment = answer === nothing ? withoutAnswers().clone() : withFunctions(answer);
  for (const { id, type } of variables) environment.registerVariable(id, type);
  return environment;
}

function withFunctions(answer: CelAnswer): Environment {
  const environment = new Environment({ limits: LIMITS });
  for (const [name, { takes, gives }] of Object.entries(conditionFunctions)) {
    const types = takes.map((kind) => (kind === 'minutes' ? 'int' : 'string'));
    environment.registerFunction(
      `${name}(${types.join(', ')}): ${gives}`,
      (...args: (string | bigint)[]) => {
        const value = answer(
          name as ConditionFunction,
          args.map((arg) => (typeof arg === 'bigint' ? Number(arg) : arg)),
        );
        // The library takes only a BigInt for an `int`.
        return typeof value === 'number' ? BigInt(value) : value;
      },
    );
  }
  return environment;
}

let shared: Environment | null = null;
/** Made once: registering 44 functions costs more than checking a condition. */
function withoutAnswers(): Environment {
  shared ??= withFunctions(nothing);
  return shared;
}

function nothing(): never {
  throw new Error('Conditions are checked with this environment, never evaluated');
}

/** Words that CEL or its library keeps for itself; a variable cannot be called so. */
export const reservedWords: ReadonlySet<string> = new Set([
  ...Object.keys(conditionFunctions),
  'true',
  'false',
  'null',
  'in',
  'as',
  'break',
  'const',
  'continue',
  'else',
  'for',
  'function',
  'if',
  'import',
  'let',
  'loop',
  'package',
  'namespace',
  'return',
  'var',
  'void',
  'while',
  'bool',
  'int',
  'uint',
  'double',
  'string',
  'bytes',
  'list',
  'map',
  'type',
  'dyn',
  'null_type',
  'timestamp',
  'duration',
  'size',
  'has',
  'all',
  'exists',
  'exists_one',
  'filter',
  'google',
  'matches',
  'optional',
  'cel',
  'math',
  'strings',
]);
