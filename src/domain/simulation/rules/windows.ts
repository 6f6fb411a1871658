import type { CompiledAct, CompiledCase, CompiledWindow } from '../compile/compiled-case.ts';
import type { World } from '../world.ts';

/** Open now: a decision, dialogue, request or act, by its id or ref. */
export function isOpen(table: CompiledCase, world: World, ref: string): boolean {
  const decision = table.index.decision.get(ref);
  if (decision !== undefined) return world.decisions[decision]?.state === 'open';
  const dialogue = table.index.dialogue.get(ref);
  if (dialogue !== undefined) return isDialogueOpen(table, world, dialogue);
  const act = table.index.act.get(ref);
  return act !== undefined && isActOpen(table, world, act);
}

/** Whether an act is on offer, apart from who is free and what is booked. */
export function isActOpen(table: CompiledCase, world: World, at: number): boolean {
  const act = table.acts[at] as CompiledAct;
  const state = world.doables[at];
  if (!state || act.leftOut || act.seats.length === 0) return false;
  if (act.when && !act.when(world)) return false;
  if (act.role === 'option') return world.decisions[act.owner]?.state === 'open';
  if (!act.repeatable && state.starts > 0) return false;
  if (act.role === 'question') return isDialogueOpen(table, world, act.owner);
  if (act.role === 'request')
    return !(world.requests[act.owner]?.state === 'waiting') && state.forced !== 2;
  return act.window ? isWindowOpen(act.window, world, state.forced) : true;
}

export function isDialogueOpen(table: CompiledCase, world: World, at: number): boolean {
  const dialogue = table.dialogues[at];
  const state = world.dialogues[at];
  if (!dialogue || !state || state.ended) return false;
  return isWindowOpen(dialogue.window, world, state.forced);
}

/** For what opens and closes by its state alone; decisions open and close once, by `settle`. */
function isWindowOpen(window: CompiledWindow, world: World, forced: number): boolean {
  if (forced === 2) return false;
  if (forced === 0 && !isOpeningDue(window, world)) return false;
  return !isClosingDue(window, world, -1);
}

export function isOpeningDue(window: CompiledWindow, world: World): boolean {
  if (window.waitsForEffect || window.opensAt > world.now) return false;
  if (window.opensIn >= 0 && !standsIn(world, window.opensIn)) return false;
  return window.opensWhen === null || window.opensWhen(world);
}

/** Closed by condition, stage or a moment that has passed; a moment itself is still inside (rule 3, inclusive). */
export function isClosingDue(window: CompiledWindow, world: World, openedAt: number): boolean {
  if (window.closesIn >= 0 && standsIn(world, window.closesIn)) return true;
  if (window.closesWhen?.(world)) return true;
  if (window.closesAt >= 0 && world.now > window.closesAt) return true;
  return openedAt >= 0 && window.closesAfter >= 0 && world.now > openedAt + window.closesAfter;
}

function standsIn(world: World, stage: number): boolean {
  return world.inStage[stage] === 1;
}
