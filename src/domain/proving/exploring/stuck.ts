import type { Minute } from '../../scenario/index.ts';
import { type CompiledCase, refuse, type World } from '../../simulation/index.ts';
import type { Line } from './line.ts';
import { singleMoves } from './moves.ts';

/** Marks where somebody would look at the desk and find nothing to do about what is asked, or nothing at all. */
export function markStuck({ ground, world, trail }: Line): void {
  const { table, coverage } = ground;
  if (world.ended) return;
  table.decisions.forEach(({ id }, at) => {
    if (world.decisions[at]?.state === 'open' && isEmpty(table, world, at))
      coverage.mark(`empty:${id}`, { table, trail });
  });
  if (idleMinutes(table, world) > longIdle) coverage.mark('idle', { table, trail });
}

/** A day in which nobody can do anything and nothing comes. */
const longIdle = 1440;

/** Minutes until the case ends by itself, where nothing else will happen; else 0. */
function idleMinutes(table: CompiledCase, world: World): Minute {
  const isQuiet = world.agenda.every(({ kind }) => quiet.has(kind));
  const isBusy = world.seats.some(({ busyUntil }) => busyUntil > world.now);
  if (!isQuiet || isBusy || singleMoves(table, world).length > 0) return 0;
  return table.scenario.clock.latest - world.now;
}

const quiet: ReadonlySet<string> = new Set(['latest', 'drift', 'tick', 'wake', 'decay']);

/** Its seat is free, and not one option is on offer. */
function isEmpty(table: CompiledCase, world: World, decision: number): boolean {
  const rule = table.scenario.decisions[decision];
  return (
    rule !== undefined &&
    rule.options.every(
      ({ id }) =>
        refuse(table, world, {
          seq: -1,
          at: world.now,
          seat: rule.seat,
          type: 'decision.taken',
          decision: rule.id,
          options: [id],
        }) === 'not-open',
    )
  );
}
