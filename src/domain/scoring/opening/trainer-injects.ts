import type { Condition, Expression, PlayableScenario } from '../../scenario/index.ts';

/**
 * Which injects of the trainer must be sent before something can open (rule 28: "trainer inject not sent" is left out).
 * An answer is a list of groups; of every group at least one inject is needed. Nothing needed: an empty list.
 */
export type InjectNeeds = {
  condition: (condition: Condition) => string[][];
  decision: (id: string) => string[][];
};

export function injectNeeds(scenario: PlayableScenario): InjectNeeds {
  const trainers = new Set(
    scenario.injects.flatMap(({ id, by }) => (by.kind === 'trainer' ? [id] : [])),
  );
  if (trainers.size === 0) return { condition: () => [], decision: () => [] };
  const brought = bringersOf(scenario, trainers);
  const underWay = new Set<string>();

  const thing = (key: string): string[][] => {
    const by = brought.get(key);
    return by && !by.byOthers && by.injects.size > 0 ? [[...by.injects]] : [];
  };
  const inject = (id: string): string[][] => (trainers.has(id) ? [[id]] : thing(`inject ${id}`));
  const decision = (id: string): string[][] => {
    const found = scenario.decisions.find((one) => one.id === id);
    if (!found || underWay.has(id)) return [];
    underWay.add(id);
    const { at, when, stage } = found.opens;
    const hasOpening = at !== null || when !== null || stage !== null;
    const needs = [
      ...(hasOpening ? [] : thing(`open ${id}`)),
      ...(when === null ? [] : needsOf(when.tree, true)),
    ];
    underWay.delete(id);
    return needs;
  };
  const call = (fn: string, args: readonly (string | number)[]): string[][] => {
    const [first = '', second = ''] = args.map(String);
    switch (fn) {
      case 'arrived':
        return inject(first);
      case 'knows':
        return (brought.parts.get(second) ?? [second]).flatMap((part) => thing(`tell ${part}`));
      case 'anyone_knows':
      case 'everyone_knows':
        return (brought.parts.get(first) ?? [first]).flatMap((part) => thing(`tell ${part}`));
      case 'done':
      case 'started':
        return decision(first.split('/')[0] ?? '');
      case 'holds': {
        const named = scenario.conditions.find(({ id }) => id === first);
        if (!named || underWay.has(`holds ${first}`)) return [];
        underWay.add(`holds ${first}`);
        const needs = needsOf(named.when.tree, true);
        underWay.delete(`holds ${first}`);
        return needs;
      }
      default:
        return [];
    }
  };
  const needsOf = (tree: Expression, isWanted: boolean): string[][] => {
    switch (tree.op) {
      case 'not':
        return needsOf(tree.of, !isWanted);
      case 'call':
        return isWanted ? call(tree.fn, tree.args) : [];
      case 'and':
      case 'or': {
        const [left, right] = [needsOf(tree.left, isWanted), needsOf(tree.right, isWanted)];
        if ((tree.op === 'and') === isWanted) return [...left, ...right];
        // Either side will do: only when both wait for the trainer is there something to wait for.
        return left.length > 0 && right.length > 0 ? [[...left, ...right].flat()] : [];
      }
      default:
        return [];
    }
  };
  return { condition: ({ tree }) => needsOf(tree, true), decision };
}

type Bringers = Map<string, { injects: Set<string>; byOthers: boolean }> & {
  parts: Map<string, string[]>;
};

/** Who brings a fact, an opening or another inject: injects of the trainer, or anything else in the case. */
function bringersOf(scenario: PlayableScenario, trainers: ReadonlySet<string>): Bringers {
  const parts = new Map(
    scenario.facts.map(({ id, parts: of }) => [
      id,
      of.map((part) => (part.id === '' ? id : `${id}.${part.id}`)),
    ]),
  );
  const bringers: Bringers = Object.assign(new Map(), { parts });
  const bring = (key: string, inject: string | null) => {
    const by = bringers.get(key) ?? { injects: new Set<string>(), byOthers: false };
    if (inject === null) by.byOthers = true;
    else by.injects.add(inject);
    bringers.set(key, by);
  };
  const visit = (value: unknown, inject: string | null): void => {
    if (Array.isArray(value)) {
      for (const member of value) visit(member, inject);
    } else if (value !== null && typeof value === 'object') {
      const effect = value as { verb?: unknown; parts?: unknown; what?: unknown; inject?: unknown };
      if (effect.verb === 'tell' && Array.isArray(effect.parts)) {
        for (const ref of effect.parts as string[])
          for (const part of parts.get(ref) ?? [ref]) bring(`tell ${part}`, inject);
      }
      if (effect.verb === 'open') bring(`open ${String(effect.what)}`, inject);
      if (effect.verb === 'inject') bring(`inject ${String(effect.inject)}`, inject);
      for (const inner of Object.values(value)) visit(inner, inject);
    }
  };
  const { injects, facts, ...rest } = scenario;
  visit(rest, null);
  for (const { id, do: effects } of injects) visit(effects, trainers.has(id) ? id : null);
  for (const fact of facts)
    for (const { id, knownTo } of fact.parts)
      if (knownTo.length > 0) bring(`tell ${id === '' ? fact.id : `${fact.id}.${id}`}`, null);
  return bringers;
}
