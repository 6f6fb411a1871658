import type { World } from '../world.ts';
import { byCase, plan } from './agenda.ts';

/** Stops the clock so many minutes from now, because a condition turns by time alone. */
export function planTicks(world: World, offsets: readonly number[] | undefined): void {
  for (const offset of offsets ?? [])
    plan(world, world.now + offset, 'inject', byCase, { kind: 'tick' });
}
