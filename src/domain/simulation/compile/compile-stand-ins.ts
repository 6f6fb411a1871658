import { type PlayableScenario, seats as seatIds } from '../../scenario/index.ts';
import type { World } from '../world.ts';
import type { CompiledAct, CompiledCase, CompiledPlan, Test } from './compiled-case.ts';
import { at, type Compiler } from './compiler.ts';

/** How stand-ins answer and sign. */
export function compileStandIns({ standIns }: PlayableScenario): CompiledCase['standIns'] {
  return seatIds.map((seat) => {
    const standIn = standIns.find((one) => one.seat === seat);
    return { delay: standIn?.delay ?? 30, consents: new Set(standIn?.consents ?? []) };
  });
}

/**
 * What stand-ins do by their script, and the triggers that set it off: the seat is empty, the act is open, and the
 * script's condition holds. Without a condition, an act is taken each time it opens, a decision when it opens.
 */
export function compilePlans(
  compiler: Compiler,
  acts: readonly CompiledAct[],
  isActOpen: (world: World, act: number) => boolean,
): { plans: CompiledPlan[]; triggers: CompiledCase['triggers'] } {
  const { scenario, index, testOrNull } = compiler;
  const plans: CompiledPlan[] = [];
  const triggers: CompiledCase['triggers'] = [];
  for (const standIn of scenario.standIns) {
    const seat = at(index.seat, standIn.seat);
    for (const { take, when, after } of standIn.acts) {
      const indexes = take.map((ref) => at(index.act, ref));
      const first = indexes[0] ?? -1;
      const act = acts[first];
      const decision = act?.role === 'option' ? act.owner : -1;
      const onOpening = when === null && decision >= 0;
      const plan = plans.push({ seat, acts: indexes, decision, after, onOpening }) - 1;
      if (onOpening) continue;
      const holds: Test | null = testOrNull(when);
      triggers.push({
        when: (world) =>
          world.seats[seat]?.held === false &&
          isActOpen(world, first) &&
          (holds === null || holds(world)),
        repeat: when === null,
        does: { kind: 'plan', plan },
      });
    }
  }
  return { plans, triggers };
}
