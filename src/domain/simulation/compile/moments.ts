import type { BinaryOperator, Expression, PlayableScenario } from '../../scenario/index.ts';
import type { CaseIndex, Moments } from './compiled-case.ts';

/**
 * Where the clock must stop because something may change by time alone: an opening, or a condition that compares
 * `now()`, `hour_of_day()`, `minutes_since(...)` or `minutes_without_contact(...)` with a number. Without a stop, "after
 * two hours" would come true only at the next thing that happens to happen.
 */
export function momentsOf(scenario: PlayableScenario, index: CaseIndex): Moments {
  const { latest } = scenario.clock;
  const at = new Set<number>();
  const hours = new Set<number>();
  const acts = new Map<number, Set<number>>();
  const people = new Map<number, Set<number>>();
  const asked = new Set<string>();
  const turn = ({ fn, args }: Call, value: number) => {
    const ref = String(args[0]);
    if (fn === 'now') at.add(value);
    else if (fn === 'hour_of_day') hours.add(((value % 24) + 24) % 24).add(0);
    else if (fn === 'minutes_since')
      for (const act of index.doable.get(ref) ?? []) addTo(acts, act, value);
    else addTo(people, index.person.get(ref) ?? -1, value);
  };
  forEachExpression(scenario, (tree) => {
    for (const { call, value } of turnsOf(tree)) turn(call, value);
    if (tree.op === 'call' && tree.fn === 'is_open') asked.add(String(tree.args[0]));
  });
  for (const { id, opens, closes } of [...scenario.acts, ...scenario.dialogues]) {
    at.add(opens.at ?? 0);
    if (closes.at !== null && asked.has(id)) at.add(closes.at + 1);
  }
  for (const { opens } of scenario.decisions) at.add(opens.at ?? 0);
  for (const minute of minutesOfHours(hours, scenario.clock)) at.add(minute);
  const within = (list: Iterable<number>) =>
    [...list].filter((minute) => minute > 0 && minute <= latest).sort((a, b) => a - b);
  return {
    at: within(at),
    afterAct: [...index.act.values()].map((act) => within(acts.get(act) ?? [])),
    afterContact: scenario.people.map((_, person) => within(people.get(person) ?? [])),
  };
}

function addTo(map: Map<number, Set<number>>, key: number, value: number): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}

function forEachExpression(value: unknown, see: (tree: Expression) => void): void {
  if (value === null || typeof value !== 'object') return;
  if ('op' in value) see(value as Expression);
  for (const inner of Object.values(value)) forEachExpression(inner, see);
}

type Call = Extract<Expression, { op: 'call' }>;
/** A sum that moves with the clock: `sign` times what the call says, plus a constant; without a call it stands still. */
type Moving = { call: Call | null; sign: 1 | -1; constant: number };

/** Values of the call at which a comparison turns true or false. */
function turnsOf(tree: Expression): { call: Call; value: number }[] {
  if (tree.op === 'in') {
    const item = movingOf(tree.item);
    const numbers = tree.list.flatMap((one) => (typeof one === 'number' ? [one] : []));
    return numbers.flatMap((number) => turns(item, '==', number));
  }
  if (!('left' in tree)) return [];
  const left = movingOf(tree.left);
  const right = movingOf(tree.right);
  if (!left || !right) return [];
  return turns(sum(left, right, -1), tree.op, 0);
}

/** Rising past a value, `>=` and `<` turn at it, `>` and `<=` a minute later; falling it is the other way round. */
function turns(moving: Moving | null, op: BinaryOperator, at: number) {
  if (!moving?.call) return [];
  const { call, sign, constant } = moving;
  const value = (at - constant) * sign;
  if (op === '==' || op === '!=') return [value, value + 1].map((one) => ({ call, value: one }));
  const turnsAt = sign > 0 ? ['>=', '<'] : ['>', '<='];
  const turnsAfter = sign > 0 ? ['>', '<='] : ['>=', '<'];
  if (turnsAt.includes(op)) return [{ call, value }];
  return turnsAfter.includes(op) ? [{ call, value: value + 1 }] : [];
}

const clocks: ReadonlySet<string> = new Set([
  'now',
  'hour_of_day',
  'minutes_since',
  'minutes_without_contact',
]);
const units: Partial<Record<string, number>> = { minutes: 1, hours: 60, days: 1440 };

/** Null for what is more than a sum with one clock in it: it is looked at whenever something happens. */
function movingOf(tree: Expression): Moving | null {
  switch (tree.op) {
    case 'literal':
      return typeof tree.value === 'number' ? still(tree.value) : null;
    case 'call': {
      if (clocks.has(tree.fn)) return { call: tree, sign: 1, constant: 0 };
      const unit = units[tree.fn];
      return unit === undefined ? null : still(Number(tree.args[0]) * unit);
    }
    case 'negate':
      return sum(still(0), movingOf(tree.of), -1);
    case '+':
      return sum(movingOf(tree.left), movingOf(tree.right), 1);
    case '-':
      return sum(movingOf(tree.left), movingOf(tree.right), -1);
    default:
      return null;
  }
}

function still(constant: number): Moving {
  return { call: null, sign: 1, constant };
}

function sum(left: Moving | null, right: Moving | null, sign: 1 | -1): Moving | null {
  if (!left || !right || (left.call && right.call)) return null;
  return {
    call: left.call ?? right.call,
    sign: left.call ? left.sign : right.sign === sign ? 1 : -1,
    constant: left.constant + sign * right.constant,
  };
}

/** The minutes at which these hours of the local day begin, for every day of the case. */
function minutesOfHours(
  hours: ReadonlySet<number>,
  { start, latest }: PlayableScenario['clock'],
): number[] {
  const [hour, minute] = start.slice(11, 16).split(':').map(Number);
  const midnight = -((hour ?? 0) * 60 + (minute ?? 0));
  const minutes: number[] = [];
  for (let day = midnight; hours.size > 0 && day <= latest; day += 1440)
    for (const one of hours) minutes.push(day + one * 60);
  return minutes;
}
