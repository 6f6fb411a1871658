import type { Minute, Seat } from '../../scenario/index.ts';
import type { CompiledCase } from '../compile/compiled-case.ts';
import { seatNumber } from '../rules/journal-writing.ts';
import { type Refusal, refuseDecision } from '../rules/legality.ts';
import { startsOf } from '../rules/starts.ts';
import type { World } from '../world.ts';

/** What several acts cost together: units that one takes are gone for the next, and acts in turn wait for each other. */
export type ChoicePrice = {
  /** When the first begins. */
  begins: Minute;
  /** When the seat is done with the last. */
  until: Minute;
  /** Why they cannot be chosen together; null when they can. */
  refusal: Refusal | null;
};

/** The price of what is chosen at a decision, before it is sent. */
export function choicePrice(
  table: CompiledCase,
  world: World,
  seat: Seat,
  decision: string,
  options: readonly string[],
): ChoicePrice {
  const at = table.index.decision.get(decision) ?? -1;
  const refusal = refuseDecision(table, world, seatNumber(seat), at, options);
  const acts = options.map((option) => table.index.act.get(`${decision}/${option}`) ?? -1);
  const starts = refusal
    ? []
    : startsOf(table, world, [seatNumber(seat)], acts, table.decisions[at]?.inTurn === true);
  if (typeof starts === 'string' || starts.length === 0)
    return { begins: world.now, until: world.now, refusal };
  const ends = starts.map((start, index) => start + (table.acts[acts[index] ?? -1]?.takes ?? 0));
  return { begins: Math.min(...starts), until: Math.max(...ends), refusal };
}
