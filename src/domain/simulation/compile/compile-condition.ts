import type {
  BinaryOperator,
  Condition,
  ConditionFunction,
  Expression,
} from '../../scenario/index.ts';
import type { World } from '../world.ts';
import type { CaseIndex, Test, Value } from './compiled-case.ts';

/** What a condition may ask that needs a rule rather than a field of the world. */
export type ConditionRules = {
  isOpen: (world: World, ref: string) => boolean;
  available: (world: World, resource: number) => number;
  holds: (world: World, condition: string) => boolean;
  hourOfDay: (world: World) => number;
};
export type Place = { index: CaseIndex; rules: ConditionRules };
type Made = (args: (string | number)[], place: Place) => Value;

/** Turns a checked condition into a closure. Its parts were resolved when the case was read, so nothing can fail. */
export function compileCondition(condition: Condition, place: Place): Test {
  const value = compileExpression(condition.tree, place);
  return (world) => value(world) === true;
}

export function compileExpression(tree: Expression, place: Place): Value {
  switch (tree.op) {
    case 'literal': {
      const { value } = tree;
      return () => value;
    }
    case 'variable': {
      const at = found(place.index.variable, tree.name);
      return (world) => world.variables[at] as boolean | number | string;
    }
    case 'call':
      return functions[tree.fn](tree.args, place);
    case 'not': {
      const of = compileExpression(tree.of, place);
      return (world) => !of(world);
    }
    case 'negate': {
      const of = compileExpression(tree.of, place);
      return (world) => -(of(world) as number);
    }
    case 'in': {
      const item = compileExpression(tree.item, place);
      const list = new Set(tree.list);
      return (world) => list.has(item(world));
    }
    case 'if': {
      const test = compileExpression(tree.test, place);
      const yes = compileExpression(tree.yes, place);
      const no = compileExpression(tree.no, place);
      return (world) => (test(world) ? yes(world) : no(world));
    }
    default:
      return binary(
        tree.op,
        compileExpression(tree.left, place),
        compileExpression(tree.right, place),
      );
  }
}

function binary(op: BinaryOperator, left: Value, right: Value): Value {
  const n = (value: Value, world: World) => value(world) as number;
  switch (op) {
    case 'and':
      return (world) => left(world) === true && right(world) === true;
    case 'or':
      return (world) => left(world) === true || right(world) === true;
    case '==':
      return (world) => left(world) === right(world);
    case '!=':
      return (world) => left(world) !== right(world);
    case '<':
      return (world) => left(world) < right(world);
    case '<=':
      return (world) => left(world) <= right(world);
    case '>':
      return (world) => left(world) > right(world);
    case '>=':
      return (world) => left(world) >= right(world);
    case '+':
      return (world) => n(left, world) + n(right, world);
    case '-':
      return (world) => n(left, world) - n(right, world);
    case '*':
      return (world) => n(left, world) * n(right, world);
    case '/':
      // Whole numbers, as CEL divides them; a case cannot crash, so a division by nothing is nothing.
      return (world) => (n(right, world) === 0 ? 0 : Math.trunc(n(left, world) / n(right, world)));
    case '%':
      return (world) => (n(right, world) === 0 ? 0 : n(left, world) % n(right, world));
  }
}

const functions: Record<ConditionFunction, Made> = {
  knows: ([seat, fact], { index }) => {
    const at = found(index.seat, seat);
    const parts = found(index.fact, fact);
    return (world) => parts.every((part) => knownAt(world, part, at) >= 0);
  },
  anyone_knows: ([fact], { index }) => {
    const parts = found(index.fact, fact);
    return (world) =>
      index.ofCase.some((seat) => parts.every((part) => knownAt(world, part, seat) >= 0));
  },
  everyone_knows: ([fact], { index }) => {
    const parts = found(index.fact, fact);
    return (world) =>
      index.ofCase.every((seat) => parts.every((part) => knownAt(world, part, seat) >= 0));
  },
  done: ([ref], { index }) => {
    const acts = found(index.doable, ref);
    return (world) => acts.some((act) => (world.doables[act]?.finishes ?? 0) > 0);
  },
  started: ([ref], { index }) => {
    const acts = found(index.doable, ref);
    return (world) => acts.some((act) => (world.doables[act]?.starts ?? 0) > 0);
  },
  times: ([ref], { index }) => {
    const acts = found(index.doable, ref);
    return (world) => acts.reduce((sum, act) => sum + (world.doables[act]?.finishes ?? 0), 0);
  },
  minutes_since: ([ref], { index }) => {
    const acts = found(index.doable, ref);
    return (world) => {
      let last = -1;
      for (const act of acts) {
        const doable = world.doables[act];
        if (doable && doable.finishes > 0 && doable.lastFinish > last) last = doable.lastFinish;
      }
      return last < 0 ? -1 : world.now - last;
    };
  },
  is_open: ([ref], { rules }) => {
    const name = String(ref);
    return (world) => rules.isOpen(world, name);
  },
  lapsed: ([id], { index }) => {
    const at = found(index.decision, id);
    return (world) => world.decisions[at]?.state === 'lapsed';
  },
  asked: ([dialogue, question], { index }) => {
    const acts = found(index.doable, `${dialogue}/${question}`);
    return (world) => acts.some((act) => (world.doables[act]?.finishes ?? 0) > 0);
  },
  ended: ([id], { index }) => {
    const at = found(index.dialogue, id);
    return (world) => world.dialogues[at]?.ended === true;
  },
  now: () => (world) => world.now,
  minutes: ([count]) => constant(Number(count)),
  hours: ([count]) => constant(Number(count) * 60),
  days: ([count]) => constant(Number(count) * 1440),
  hour_of_day:
    (_, { rules }) =>
    (world) =>
      rules.hourOfDay(world),
  located: ([id], place) => evidenceFrom(id, place, 1),
  secured: ([id], place) => evidenceFrom(id, place, 2),
  examined: ([id], place) => evidenceFrom(id, place, 3),
  tainted: ([id], { index }) => {
    const at = found(index.evidence, id);
    return (world) => world.evidence[at]?.tainted === true;
  },
  lost: ([id], { index }) => {
    const at = found(index.evidence, id);
    return (world) => world.evidence[at]?.lost === true;
  },
  usable: ([id], { index }) => {
    const at = found(index.evidence, id);
    return (world) => {
      const evidence = world.evidence[at];
      return evidence !== undefined && evidence.state === 3 && !evidence.tainted && !evidence.lost;
    };
  },
  risk: ([id], { index }) => {
    const at = found(index.person, id);
    return (world) => world.people[at]?.risk ?? 0;
  },
  trust: ([id, seat], { index }) => {
    const at = found(index.person, id);
    const of = found(index.seat, seat);
    return (world) => world.people[at]?.trust[of] ?? 0;
  },
  present: ([id], { index }) => {
    const at = found(index.person, id);
    return (world) => world.people[at]?.present === true;
  },
  guardian: ([id], { index }) => {
    const at = found(index.person, id);
    return (world) => world.people[at]?.guardian ?? 'none';
  },
  consents: ([id, consent], { index }) => {
    const at = found(index.person, id);
    const to = String(consent);
    return (world) => world.people[at]?.consents[to] === true;
  },
  minutes_without_contact: ([id], { index }) => {
    const at = found(index.person, id);
    return (world) => world.now - (world.people[at]?.contactAt ?? 0);
  },
  in_stage: ([track, stage], { index }) => {
    const at = found(index.stage, `${track}.${stage}`);
    const line = index.stage;
    const trackAt = found(index.track, track);
    const within = stagesWithin(line, `${track}.${stage}`, at);
    return (world) => within.has(world.stages[trackAt] ?? -1);
  },
  limit_running: ([id], place) => limitIs(id, place, 'running'),
  limit_met: ([id], place) => limitIs(id, place, 'met'),
  limit_missed: ([id], place) => limitIs(id, place, 'missed'),
  sent: ([id], { index }) => {
    const at = found(index.request, id);
    return (world) => (world.requests[at]?.sentAt ?? -1) >= 0;
  },
  answered: ([id, answer], { index }) => {
    const at = found(index.request, id);
    const as = String(answer);
    return (world) => world.requests[at]?.answers.includes(as) === true;
  },
  granted: ([id], place) => answerIs(id, place, 'granted'),
  refused: ([id], place) => answerIs(id, place, 'refused'),
  raised: ([id], { index }) => {
    const at = found(index.error, id);
    return (world) => world.errors.some((raised) => raised.error === at);
  },
  repaired: ([id], { index }) => {
    const at = found(index.error, id);
    return (world) => {
      const raised = world.errors.filter((one) => one.error === at);
      return raised.length > 0 && raised.every((one) => one.repairedAt >= 0);
    };
  },
  pending: ([id], { index }) => {
    const at = found(index.later, id);
    return (world) => world.agenda.some((item) => item.kind === 'later' && item.name === at);
  },
  arrived: ([id], { index }) => {
    const at = found(index.inject, id);
    return (world) => (world.injects[at] ?? -1) >= 0;
  },
  holds: ([id], { rules }) => {
    const name = String(id);
    return (world) => rules.holds(world, name);
  },
  held: ([seat], { index }) => {
    const at = found(index.seat, seat);
    return (world) => world.seats[at]?.held === true;
  },
  available: ([id], { index, rules }) => {
    const at = found(index.resource, id);
    return (world) => rules.available(world, at);
  },
};

function knownAt(world: World, part: number, seat: number): number {
  return world.known[part * 4 + seat] ?? -1;
}

function constant(value: number): Value {
  return () => value;
}

function evidenceFrom(id: string | number | undefined, { index }: Place, state: number): Value {
  const at = found(index.evidence, id);
  return (world) => {
    const evidence = world.evidence[at];
    return evidence !== undefined && evidence.state >= state && !evidence.lost;
  };
}

function limitIs(id: string | number | undefined, { index }: Place, state: string): Value {
  const at = found(index.limit, id);
  return (world) => world.limits[at]?.state === state;
}

function answerIs(id: string | number | undefined, { index }: Place, is: string): Value {
  const at = found(index.request, id);
  return (world) => world.requests[at]?.answers.includes(`:${is}`) === true;
}

function stagesWithin(stages: ReadonlyMap<string, number>, ref: string, at: number): Set<number> {
  const within = new Set([at]);
  for (const [other, index] of stages) if (other.startsWith(`${ref}.`)) within.add(index);
  return within;
}

function found<Item>(map: ReadonlyMap<string, Item>, key: string | number | undefined): Item {
  const item = map.get(String(key));
  if (item === undefined)
    throw new Error(`A checked condition names "${key}", which the case does not have`);
  return item;
}
