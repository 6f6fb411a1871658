import { type Seat, seats } from '../scenario/index.ts';
import type { CompiledCase } from './compile/compiled-case.ts';
import type { Input } from './events.ts';
import { refuseAct, refuseDecision } from './rules/legality.ts';
import type { World } from './world.ts';

/*
 * Asked at every turn of every simulated trainee, hence loops that make nothing where there is nothing.
 */

/** An open decision a seat can take now, with the options that are on offer alone. */
export type PossibleDecision = { decision: string; upTo: number; options: string[] };

/** The open decisions of a seat. A menu is answered by any set of its options that excludes nothing and is not too long. */
export function possibleDecisions(
  table: CompiledCase,
  world: World,
  seat: Seat,
): PossibleDecision[] {
  const at = seats.indexOf(seat);
  const possible: PossibleDecision[] = [];
  table.decisions.forEach((rule, index) => {
    if (rule.seat !== at || world.decisions[index]?.state !== 'open') return;
    const options: string[] = [];
    for (const option of rule.options) {
      const id = table.acts[option]?.ref.split('/')[1] ?? '';
      if (refuseDecision(table, world, at, index, [id]) === null) options.push(id);
    }
    if (options.length > 0) possible.push({ decision: rule.id, upTo: rule.upTo, options });
  });
  return possible;
}

/** Standing acts, questions and requests a seat can begin now, as inputs. */
export function possibleActs(table: CompiledCase, world: World, seat: Seat): Input[] {
  const at = seats.indexOf(seat);
  const possible: Input[] = [];
  for (const index of table.actsOfSeat[at] ?? []) {
    const act = table.acts[index];
    if (!act || refuseAct(table, world, at, index) !== null) continue;
    possible.push(
      act.role === 'request'
        ? { type: 'request.sent', request: act.ref }
        : { type: 'act.taken', act: act.ref },
    );
  }
  return possible;
}

/** What others wait for from a seat: consents and answers to requests. */
export function possibleAnswers(table: CompiledCase, world: World, seat: Seat): Input[] {
  const at = seats.indexOf(seat);
  const possible: Input[] = [];
  for (const { id, state, signers, agreed } of world.proposals) {
    if (state !== 'open' || !signers.includes(at) || agreed.includes(at)) continue;
    possible.push({ type: 'proposal.agreed', proposal: id });
    possible.push({ type: 'proposal.refused', proposal: id });
  }
  table.requests.forEach((request, index) => {
    if (request.toSeat !== at || world.requests[index]?.state !== 'waiting') return;
    for (const { id, when } of request.answers)
      if (when === null || when(world))
        possible.push({ type: 'request.answered', request: request.id, answer: id });
  });
  return possible;
}

/** Parts of facts a seat knows and another does not. */
export function partsToShare(table: CompiledCase, world: World, from: Seat, to: Seat): string[] {
  const own = seats.indexOf(from);
  const other = seats.indexOf(to);
  return table.parts.flatMap(({ ref }, part) =>
    (world.known[part * 4 + own] ?? -1) >= 0 && (world.known[part * 4 + other] ?? -1) < 0
      ? [ref]
      : [],
  );
}
