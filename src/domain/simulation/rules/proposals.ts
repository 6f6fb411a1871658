import type { CompiledDecision } from '../compile/compiled-case.ts';
import type { Cause } from '../journal.ts';
import type { Proposal, World } from '../world.ts';
import { beginAct } from './acts.ts';
import { plan, unplan } from './agenda.ts';
import { isSeatFree } from './booking.ts';
import { dropProposal } from './decisions.ts';
import { note, type Play, seatOf, wake } from './journal-writing.ts';

/** Commits a decision: at once, or as a proposal that other seats must sign first (rule 13). */
export function commitDecision(play: Play, decision: number, acts: number[], cause: Cause): void {
  const { table } = play;
  const rule = table.decisions[decision];
  if (!rule) return;
  const signers = [...new Set(acts.flatMap((act) => table.acts[act]?.consent ?? []))].filter(
    (seat) => seat !== rule.seat,
  );
  const first = table.acts[acts[0] ?? -1]?.ref ?? rule.id;
  const own = { ...cause, ref: first };
  if (signers.length > 0)
    propose(play, { seat: rule.seat, decision, acts, signers, cause: own }, rule.consentWithin);
  else takeDecision(play, decision, acts, [rule.seat], own, true);
}

/** Signs or refuses for one seat. */
export function answerProposal(
  play: Play,
  id: number,
  seat: number,
  agrees: boolean,
  cause: Cause,
): void {
  const { world, table } = play;
  const proposal = world.proposals.find((one) => one.id === id);
  if (!proposal || proposal.state !== 'open') return;
  if (!agrees) return dropProposal(play, id, 'proposal.refused', seat, cause);
  proposal.agreed = [...proposal.agreed, seat];
  note(play, cause, {
    kind: 'proposal.agreed',
    proposal: id,
    ref: table.acts[proposal.acts[0] ?? -1]?.ref ?? '',
    seat: seatOf(seat),
    signers: proposal.signers.map(seatOf),
  });
  if (proposal.signers.every((signer) => proposal.agreed.includes(signer))) {
    proposal.state = 'agreed';
    unplan(world, (item) => item.kind === 'proposal.lapse' && item.proposal === id);
  }
}

export function areSeatsFree(world: World, proposal: Proposal): boolean {
  return [proposal.seat, ...proposal.signers].every((seat) =>
    isSeatFree(world, seat, world.now, world.now + 1),
  );
}

/** All have signed and all are free: it starts. */
export function startProposal(play: Play, id: number): void {
  const { world, table } = play;
  const proposal = world.proposals.find((one) => one.id === id);
  if (!proposal) return;
  world.proposals = world.proposals.filter((one) => one.id !== id);
  const seats = [proposal.seat, ...proposal.signers];
  if (proposal.decision >= 0)
    takeDecision(play, proposal.decision, proposal.acts, seats, proposal.cause, true);
  else
    for (const act of proposal.acts)
      beginAct(
        play,
        act,
        seats,
        { ...proposal.cause, ref: table.acts[act]?.ref ?? null },
        { scored: true },
      );
}

/** An act outside a decision that needs other seats' consent. */
export function proposeAct(
  play: Play,
  act: number,
  seat: number,
  signers: number[],
  cause: Cause,
): void {
  propose(play, { seat, decision: -1, acts: [act], signers, cause }, 120);
}

/** The decision is taken: its acts start, side by side or in turn (rule 12). */
export function takeDecision(
  play: Play,
  decision: number,
  acts: number[],
  seats: number[],
  cause: Cause,
  scored: boolean,
): void {
  const { world, table } = play;
  const state = world.decisions[decision];
  const rule = table.decisions[decision] as CompiledDecision;
  if (!state) return;
  const chosen = acts.map((act) => table.acts[act]?.ref.split('/')[1] ?? '');
  Object.assign(state, { state: 'taken', takenAt: world.now, chosen });
  unplan(world, (item) => item.kind === 'decision.close' && item.decision === decision);
  note(play, cause, {
    kind: 'decision.taken',
    decision: rule.id,
    options: chosen,
    seat: seatOf(rule.seat),
  });
  let from = world.now;
  for (const act of acts) {
    const own = { ...cause, ref: table.acts[act]?.ref ?? null };
    const run = beginAct(play, act, seats, own, {
      scored,
      from,
      sideBySide: acts.length > 1 && !rule.inTurn,
    });
    if (rule.inTurn) from = run.until;
  }
}

function propose(
  play: Play,
  what: { seat: number; decision: number; acts: number[]; signers: number[]; cause: Cause },
  within: number,
): void {
  const { world, table } = play;
  const id = what.cause.event ?? world.nextId++;
  world.proposals.push({ id, agreed: [], state: 'open', ...what });
  plan(world, world.now + within, 4, what.cause, { kind: 'proposal.lapse', proposal: id });
  note(play, what.cause, {
    kind: 'proposal.made',
    proposal: id,
    ref: table.acts[what.acts[0] ?? -1]?.ref ?? '',
    seat: seatOf(what.seat),
    signers: what.signers.map(seatOf),
  });
  for (const signer of what.signers) {
    if (world.seats[signer]?.held) wake(world, [signer]);
    else {
      const delay = table.standIns[signer]?.delay ?? 0;
      plan(world, world.now + delay, 1, what.cause, { kind: 'sign', proposal: id, seat: signer });
    }
  }
}
