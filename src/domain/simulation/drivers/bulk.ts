import type { CompiledCase } from '../compile/compiled-case.ts';
import type { LogEvent } from '../events.ts';
import { accept } from '../rules/accept.ts';
import { beginWorld } from '../rules/begin.ts';
import type { Observe, Play } from '../rules/journal-writing.ts';
import { nextPass, runPass } from '../rules/settle.ts';
import type { World } from '../world.ts';

/** The bulk driver: the same rules as the chart, walked directly and in place. For replay, prover and trainees. */
export function begin(table: CompiledCase, observe: Observe | null = null): World {
  const world = beginWorld(table, observe);
  settle({ table, world, observe });
  return world;
}

/** Takes an input into the world, in place. The caller has asked `refuse` first. */
export function apply(
  table: CompiledCase,
  world: World,
  event: LogEvent,
  observe: Observe | null = null,
): void {
  const play: Play = { table, world, observe };
  accept(play, event);
  settle(play);
}

function settle(play: Play): void {
  for (let pass = nextPass(play.table, play.world); pass; pass = nextPass(play.table, play.world))
    runPass(play, pass);
}
