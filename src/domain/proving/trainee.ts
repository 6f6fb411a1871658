import type { Seat } from '../scenario/index.ts';
import type { CompiledCase, Input, World } from '../simulation/index.ts';

/** Draws the next whole number below a bound. Seeded, so that a play can be repeated. */
export type Draw = (below: number) => number;

/** A seat that is free and may act now. */
export type Turn = { table: CompiledCase; world: World; seat: Seat; draw: Draw };

/**
 * A simulated trainee: a policy over what the engine offers a seat. It sees what a person could do, and, where the
 * policy is about knowledge of the key (expert, novice), the author's key as well.
 *
 * @returns the next input of the seat, or null to let time pass
 */
export type Trainee = (turn: Turn) => Input | null;
