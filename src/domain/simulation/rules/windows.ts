import type { CompiledAct, CompiledCase, CompiledWindow } from '../compile/compiled-case.ts';
import type { World } from '../world.ts';
import type { Play } from './journal-writing.ts';
import { planTicks } from './ticks.ts';

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
  if (act.role === 'option') {
    if (world.decisions[act.owner]?.state !== 'open') return false;
  } else {
    if (!act.repeatable && state.asked > 0) return false;
    if (act.role === 'question' && !isDialogueOpen(table, world, act.owner)) return false;
    if (act.role === 'request' && !isRequestOpen(table, world, act)) return false;
    if (act.window && !isWindowOpen(act.window, world, state)) return false;
  }
  return act.when === null || act.when(world);
}

export function isDialogueOpen(table: CompiledCase, world: World, at: number): boolean {
  const dialogue = table.dialogues[at];
  const state = world.dialogues[at];
  return !!dialogue && !!state && !state.ended && isWindowOpen(dialogue.window, world, state);
}

/** Sent, and an answer may still come: from a person who holds the seat, or one that is on its way. */
export function isAwaited({ requests }: CompiledCase, world: World, at: number): boolean {
  if (world.requests[at]?.state !== 'waiting') return false;
  const to = requests[at]?.toSeat ?? -1;
  return (
    world.seats[to]?.held === true ||
    world.agenda.some((item) => item.kind === 'answer' && item.request === at)
  );
}

/** Not while an answer may come; what can be made once may also have been made by an option. */
function isRequestOpen(table: CompiledCase, world: World, act: CompiledAct): boolean {
  const isSpent = !act.repeatable && (world.requests[act.owner]?.sentAt ?? -1) >= 0;
  return !isSpent && !isAwaited(table, world, act.owner);
}

type Opened = { forced: number; openedAt: number };

/** For what opens and closes by its state alone; decisions open and close once, by `settle`. */
function isWindowOpen(window: CompiledWindow, world: World, { forced, openedAt }: Opened): boolean {
  if (forced === 2) return false;
  if (forced === 0 && !isOpeningDue(window, world)) return false;
  return !isClosingDue(window, world, openedAt);
}

/** A window that closes some time after it opened, and opens now for the first time. */
export function isWindowOpening(table: CompiledCase, world: World, at: number): boolean {
  const { window, state } = timedWindow(table, world, at);
  return !!window && !!state && state.openedAt < 0 && isWindowOpen(window, world, state);
}

/** Remembers when a window opened; the clock stops where it is closed again, for conditions that ask. */
export function openWindow({ table, world }: Play, at: number): void {
  const { window, state } = timedWindow(table, world, at);
  if (!window || !state) return;
  state.openedAt = world.now;
  planTicks(world, [window.closesAfter + 1]);
}

function timedWindow(table: CompiledCase, world: World, at: number) {
  const { act = -1, dialogue = -1 } = table.timedWindows[at] ?? {};
  return {
    window: dialogue >= 0 ? table.dialogues[dialogue]?.window : table.acts[act]?.window,
    state: dialogue >= 0 ? world.dialogues[dialogue] : world.doables[act],
  };
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
