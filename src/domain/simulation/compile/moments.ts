import type { Expression, PlayableScenario } from '../../scenario/index.ts';

/**
 * The minutes at which the clock must stop because something may change by time alone: an opening, or a condition that
 * compares `now()` with a fixed time. Without a stop, "after two hours" would come true only at the next thing that
 * happens to happen.
 */
export function momentsOf(scenario: PlayableScenario): number[] {
  const moments = new Set<number>();
  const add = (minute: number) => {
    if (minute > 0 && minute <= scenario.clock.latest) moments.add(minute);
  };
  for (const { opens } of [...scenario.decisions, ...scenario.acts, ...scenario.dialogues])
    add(opens.at ?? 0);
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (value === null || typeof value !== 'object') return;
    if ('op' in value) for (const minute of thresholds(value as Expression)) add(minute);
    Object.values(value).forEach(visit);
  };
  visit(scenario);
  return [...moments].sort((a, b) => a - b);
}

/** `now() >= t` and `now() < t` turn at t; `now() > t` and `now() <= t` a minute later; other comparisons at both. */
function thresholds(tree: Expression): number[] {
  if (!('left' in tree)) return [];
  const isLeft = isNow(tree.left);
  if (!isLeft && !isNow(tree.right)) return [];
  const time = constant(isLeft ? tree.right : tree.left);
  if (time === null) return [];
  if (isLeft && (tree.op === '>=' || tree.op === '<')) return [time];
  if (isLeft && (tree.op === '>' || tree.op === '<=')) return [time + 1];
  return [time, time + 1];
}

function isNow(tree: Expression): boolean {
  return tree.op === 'call' && tree.fn === 'now';
}

const unit: Partial<Record<string, number>> = { minutes: 1, hours: 60, days: 1440 };
function constant(tree: Expression): number | null {
  if (tree.op === 'literal') return typeof tree.value === 'number' ? tree.value : null;
  if (tree.op === 'call') {
    const factor = unit[tree.fn];
    return factor === undefined ? null : Number(tree.args[0]) * factor;
  }
  if (tree.op === '+' || tree.op === '-') {
    const left = constant(tree.left);
    const right = constant(tree.right);
    return left === null || right === null ? null : tree.op === '+' ? left + right : left - right;
  }
  return null;
}
