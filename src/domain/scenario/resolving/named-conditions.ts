import type { Condition, Expression } from '../conditions/expression.ts';
import type { ScenarioFile } from '../format/scenario-file.ts';
import type { Resolver } from './resolver.ts';

type NamedFile = NonNullable<ScenarioFile['conditions']>[string];

/** A condition with a quantifier over seats, written out as the tree that CEL would give (rule 21). */
export function toNamedCondition(file: NamedFile, { condition }: Resolver): Condition {
  if (typeof file === 'string') return condition(file);
  const { 'any-of': any, 'all-of': all, knows } = file;
  const seats = any ?? all ?? [];
  const each = seats.map((seat) =>
    joined(
      'and',
      knows.map((fact) => ({ op: 'call', fn: 'knows', args: [seat, fact] })),
    ),
  );
  const text = `${any === undefined ? 'all of' : 'any of'} ${seats.join(', ')} knows ${knows.join(', ')}`;
  return { text, tree: joined(any === undefined ? 'and' : 'or', each) };
}

/** An ending that counts only in one stage. */
export function toEndsWhen(
  { when, stage }: NonNullable<ScenarioFile['ends-when']>[number],
  { condition }: Resolver,
): Condition {
  const written = condition(when);
  if (stage === undefined) return written;
  const [track = '', ...below] = stage.split('.');
  const inStage: Expression = { op: 'call', fn: 'in_stage', args: [track, below.join('.')] };
  return {
    text: `in_stage('${track}', '${below.join('.')}') && (${when})`,
    tree: { op: 'and', left: inStage, right: written.tree },
  };
}

/** The schema asks for at least one seat and one fact, so there is always a first part. */
function joined(op: 'and' | 'or', parts: readonly Expression[]): Expression {
  return parts.reduce((left, right) => ({ op, left, right }));
}
