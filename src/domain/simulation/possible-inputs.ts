import { type Seat, seats } from '../scenario/index.ts';
import type { CompiledCase } from './compile/compiled-case.ts';
import type { Input } from './events.ts';
import { refuseAct, refuseDecision } from './rules/legality.ts';
import type { World } from './world.ts';

/** An open decision a seat can take now, with the options that are on offer alone. */
export type PossibleDecision = { decision: string; upTo: number; options: string[] };

/** The open decisions of a seat. A menu is answered by any set of its options that excludes nothing and is not too long. */
export function possibleDecisions(
  table: CompiledCase,
  world: World,
  seat: Seat,
): PossibleDecision[] {
  const at = seats.indexOf(seat);
  return table.decisions.flatMap((rule, index) => {
    if (rule.seat !== at || world.decisions[index]?.state !== 'open') return [];
    const options = rule.options.flatMap((option) => {
      const id = table.acts[option]?.ref.split('/')[1] ?? '';
      return refuseDecision(table, world, at, index, [id]) === null ? [id] : [];
    });
    return options.length > 0 ? [{ decision: rule.id, upTo: rule.upTo, options }] : [];
  });
}

/** Standing acts, questions and requests a seat can begin now, as inputs. */
export function possibleActs(table: CompiledCase, world: World, seat: Seat): Input[] {
  const at = seats.indexOf(seat);
  return table.acts.flatMap((act, index): Input[] => {
    if (act.role === 'option' || refuseAct(table, world, at, index) !== null) return [];
    return [
      act.role === 'request'
        ? { type: 'request.sent', request: act.ref }
        : { type: 'act.taken', act: act.ref },
    ];
  });
}

/** What others wait for from a seat: consents and answers to requests. */
export function possibleAnswers(table: CompiledCase, world: World, seat: Seat): Input[] {
  const at = seats.indexOf(seat);
  const consents = world.proposals.flatMap((proposal): Input[] =>
    proposal.state === 'open' && proposal.signers.includes(at) && !proposal.agreed.includes(at)
      ? [
          { type: 'proposal.agreed', proposal: proposal.id },
          { type: 'proposal.refused', proposal: proposal.id },
        ]
      : [],
  );
  const replies = table.requests.flatMap((request, index): Input[] =>
    request.toSeat === at && world.requests[index]?.state === 'waiting'
      ? request.answers
          .filter(({ when }) => when === null || when(world))
          .map(({ id }) => ({ type: 'request.answered', request: request.id, answer: id }))
      : [],
  );
  return [...consents, ...replies];
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
