import type { ConditionFunction, Expression, PlayableScenario } from '../../scenario/index.ts';

/** What the conditions of a case look at: the rest of the world cannot change what happens next. */
export type Asked = {
  /** Some condition counts how often, or how long ago, acts finished. */
  counts: boolean;
  contact: boolean;
  /** `seat:fact` or `seat:fact.part`, as the conditions name it; `*` for any seat. */
  knowledge: ReadonlySet<string>;
};

export function askedOfWorld(scenario: PlayableScenario): Asked {
  const calls = callsIn(scenario);
  const asks = (...functions: ConditionFunction[]) =>
    calls.some(({ fn }) => functions.includes(fn));
  return {
    counts: asks('times', 'minutes_since'),
    contact: asks('minutes_without_contact'),
    knowledge: new Set(
      calls.flatMap(({ fn, args: [first, second] }) =>
        fn === 'knows'
          ? [`${first}:${second}`]
          : fn === 'anyone_knows' || fn === 'everyone_knows'
            ? [`*:${first}`]
            : [],
      ),
    ),
  };
}

type Call = Extract<Expression, { op: 'call' }>;

/** Every call in every condition of a case, or of a part of it. */
export function callsIn(part: unknown): Call[] {
  if (part === null || typeof part !== 'object') return [];
  if ('op' in part && part.op === 'call') return [part as Call];
  return Object.values(part).flatMap(callsIn);
}
