import type { ActKind, Minute, Seat } from '../../scenario/index.ts';
import type { CompiledAct } from '../compile/compiled-case.ts';
import { type Refusal, refuseAct } from '../rules/legality.ts';
import { startsOf } from '../rules/starts.ts';
import { isActOpen } from '../rules/windows.ts';
import { findAct } from '../text.ts';
import { type Look, type Party, partyOf, seatIds } from './look.ts';

/** Something the seat may do now, with its whole price. Nothing here tells a good act from a bad one. */
export type ActOffer = {
  ref: string;
  say: string;
  kind: ActKind;
  to: Party | null;
  /** Minutes the seat is busy with it. */
  takes: Minute;
  /** Later than now when what it needs is free only then; the seat stays free until then. */
  startsAt: Minute;
  until: Minute;
  keepsBusy: { units: Units[]; for: Minute } | null;
  needs: Units[];
  /** Other seats that must agree before it starts. */
  signers: Seat[];
  /** The request that leaves when the act is done. */
  asks: { to: Party | null; usual: Minute } | null;
  /** Why it cannot be taken now; null when it can. */
  refusal: Refusal | null;
};
export type Units = { called: string; count: number };

/** Standing acts on offer to the seat. */
export function standingActs(look: Look): ActOffer[] {
  return look.table.acts.flatMap((act, at) =>
    act.role === 'act' && act.seats.includes(look.at) && isActOpen(look.table, look.world, at)
      ? [offerOf(look, at, refuseAct(look.table, look.world, look.at, at))]
      : [],
  );
}

export function offerOf(look: Look, at: number, refusal: Refusal | null): ActOffer {
  const { table, world, scenario } = look;
  const act = table.acts[at] as CompiledAct;
  const declared = findAct(scenario, act.ref);
  const starts = startsOf(table, world, [look.at], [at], false);
  const startsAt = typeof starts === 'string' ? world.now : (starts[0] ?? world.now);
  const request = scenario.requests[act.asks];
  const units = (list: readonly { resource: number; count: number }[]) =>
    list.map(({ resource, count }) => ({
      called: scenario.resources[resource]?.called ?? '',
      count,
    }));
  return {
    ref: act.ref,
    say: declared?.say ?? act.ref,
    kind: act.kind,
    to: partyOf(look, declared?.to ?? null),
    takes: act.takes,
    startsAt,
    until: startsAt + act.takes,
    keepsBusy:
      act.keepsBusy.length > 0 ? { units: units(act.keepsBusy), for: act.keepsBusyFor } : null,
    needs: units(act.needs),
    signers: seatIds(act.consent.filter((signer) => signer !== look.at)),
    asks: request
      ? {
          to: partyOf(look, request.toSeat ?? request.toAuthority),
          usual: request.usual,
        }
      : null,
    refusal,
  };
}
