import type { CompiledCase } from '../compile/compiled-case.ts';
import { type AgendaItem, ranks, type World } from '../world.ts';
import { byCase, nextDue, plan } from './agenda.ts';
import { closeDecision, openDecision } from './decisions.ts';
import { deliverInject, runEffects } from './effects.ts';
import { endCase } from './ending.ts';
import { runItem } from './items.ts';
import { note, type Play } from './journal-writing.ts';
import { isReady, isSigned, startProposal } from './proposals.ts';
import { replanBookings } from './replan.ts';
import { enterStage } from './stages.ts';
import { isClosingDue, isOpeningDue, isWindowOpening, openWindow } from './windows.ts';

/**
 * The one next thing that happens by itself. Both drivers ask for it and run it: the bulk driver in a loop, the chart
 * as eventless transitions. A world at rest has none. At most a hundred passes go by between two items (rule 5).
 */
export type Pass =
  | { kind: 'trigger'; trigger: number }
  | { kind: 'forget'; trigger: number }
  | { kind: 'move'; stage: number; rule: number }
  | { kind: 'close'; decision: number }
  | { kind: 'open'; decision: number }
  | { kind: 'window'; window: number }
  | { kind: 'replan' }
  | { kind: 'proposal'; proposal: number }
  | { kind: 'arrive' }
  | { kind: 'end' }
  | { kind: 'noRest' }
  | { kind: 'noEnd' }
  | { kind: 'item'; item: AgendaItem };

/** What follows from the state alone, kept while the world stands still: drivers ask more often than it changes. */
const kept = new WeakMap<World, Settled & { version: number }>();
type Settled = { change: Pass | null; isOver: boolean };

export function nextPass(table: CompiledCase, world: World): Pass | null {
  if (world.ended) return null;
  if (world.passes === restLimit) return { kind: 'noRest' };
  const { change, isOver } = settled(table, world);
  const isSettling = world.passes < restLimit;
  if (change && isSettling) return change;
  const item = nextDue(world);
  const proposal = isSettling ? findProposal(table, world, item) : null;
  if (proposal) return proposal;
  if (isOver) return { kind: 'end' };
  if (!item) return world.now < world.until ? { kind: 'arrive' } : null;
  return world.items < itemLimit ? { kind: 'item', item } : { kind: 'noEnd' };
}

function settled(table: CompiledCase, world: World): Settled {
  const { version } = world;
  const known = kept.get(world);
  if (known?.version === version) return known;
  const change = findChange(table, world);
  const isOver = table.endsWhen.some((ends) => ends(world));
  if (known) return Object.assign(known, { version, change, isOver });
  const found = { version, change, isOver };
  kept.set(world, found);
  return found;
}

/** Runs one pass, in place. */
export function runPass(play: Play, pass: Pass): void {
  const { world, table } = play;
  world.version++;
  if (pass.kind === 'item') {
    world.passes = 0;
    world.items++;
  } else world.passes++;
  switch (pass.kind) {
    case 'trigger': {
      const state = world.triggers[pass.trigger];
      const trigger = table.triggers[pass.trigger];
      if (!state || !trigger) return;
      state.was = true;
      state.fired = true;
      if (trigger.does.kind === 'effects') runEffects(play, trigger.does.effects, byCase);
      else if (trigger.does.kind === 'inject') deliverInject(play, trigger.does.inject, byCase);
      else planStandIn(play, trigger.does.plan);
      return;
    }
    case 'forget': {
      const state = world.triggers[pass.trigger];
      if (state) state.was = false;
      return;
    }
    case 'move': {
      const target = table.stages[pass.stage]?.goTo[pass.rule]?.target;
      if (target !== undefined) enterStage(play, target, byCase);
      return;
    }
    case 'close':
      return closeDecision(play, pass.decision, 'lapsed', byCase);
    case 'open':
      return openDecision(play, pass.decision, byCase);
    case 'window':
      return openWindow(play, pass.window);
    case 'replan':
      world.capacityLost = false;
      return replanBookings(play);
    case 'proposal':
      return startProposal(play, pass.proposal);
    case 'arrive':
      world.now = world.until;
      return;
    case 'end':
      return endCase(play);
    case 'noRest':
      // The author's rules never come to rest; the prover names them. The case goes on with the next item.
      note(play, byCase, { kind: 'author.fault', what: 'no-rest' });
      world.passes = restLimit + 1;
      return;
    case 'noEnd':
      // A minute whose items cause each other for ever: the only way on is to end.
      note(play, byCase, { kind: 'author.fault', what: 'no-rest' });
      return endCase(play);
    case 'item':
      // It is the first of them.
      world.agenda.shift();
      return runItem(play, pass.item);
  }
}
const restLimit = 100;
/** Far above what can rightly happen between two inputs, since the clock stops at every minute that has something. */
const itemLimit = 1000;

/** What follows from the state alone, before the clock moves on; in the order of the file within each kind. */
function findChange(table: CompiledCase, world: World): Pass | null {
  for (let at = 0; at < table.triggers.length; at++) {
    const trigger = table.triggers[at];
    const state = world.triggers[at];
    if (!trigger || !state || (state.fired && !trigger.repeat)) continue;
    const is = trigger.when(world);
    if (is && !state.was) return { kind: 'trigger', trigger: at };
    if (!is && state.was) return { kind: 'forget', trigger: at };
  }
  for (const leaf of world.stages) {
    for (const stage of table.stages[leaf]?.line ?? []) {
      const rules = table.stages[stage]?.goTo ?? [];
      for (let rule = 0; rule < rules.length; rule++) {
        const when = rules[rule]?.when;
        if (!when || when(world)) return { kind: 'move', stage, rule };
      }
    }
  }
  if (world.capacityLost) return { kind: 'replan' };
  for (let at = 0; at < world.decisions.length; at++) {
    const decision = world.decisions[at];
    const rule = table.decisions[at];
    if (!decision || !rule) continue;
    if (
      decision.state === 'open' &&
      isClosingDue(rule.window, world, decision.openedAt) &&
      !isSigned(world, at)
    ) {
      return { kind: 'close', decision: at };
    }
    if (
      decision.state === 'waiting' &&
      isOpeningDue(rule.window, world) &&
      !isClosingDue(rule.window, world, -1)
    ) {
      return { kind: 'open', decision: at };
    }
  }
  for (let at = 0; at < table.timedWindows.length; at++)
    if (isWindowOpening(table, world, at)) return { kind: 'window', window: at };
  return null;
}

/** What all have signed begins as an act does: when all that the minute brings is known. */
function findProposal(table: CompiledCase, world: World, item: AgendaItem | null): Pass | null {
  if (world.proposals.length === 0 || (item && item.rank < ranks.start)) return null;
  const ready = world.proposals.find((proposal) => isReady(table, world, proposal));
  return ready ? { kind: 'proposal', proposal: ready.id } : null;
}

/** A stand-in sees that it may act, and acts after its time; where that is no longer legal it lets it be. */
function planStandIn({ world, table }: Play, at: number): void {
  const one = table.plans[at];
  if (one) plan(world, world.now + one.after, 'start', byCase, { kind: 'standIn', plan: at });
}
