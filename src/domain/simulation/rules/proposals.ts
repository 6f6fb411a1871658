import type { CompiledCase } from '../compile/compiled-case.ts';
import type { Cause } from '../journal.ts';
import type { Proposal, World } from '../world.ts';
import { beginActs } from './acts.ts';
import { plan, unplan } from './agenda.ts';
import { dropProposal } from './decisions.ts';
import { note, type Play, seatOf, wake } from './journal-writing.ts';
import { type NoStart, startsOf } from './starts.ts';

/** Commits a decision: at once, or as a proposal that other seats must sign first (rule 13). */
export function commitDecision(play: Play, decision: number, acts: number[], cause: Cause): void {
  const { table } = play;
  const rule = table.decisions[decision];
  if (!rule) return;
  const signers = [...new Set(acts.flatMap((act) => table.acts[act]?.consent ?? []))].filter(
    (seat) => seat !== rule.seat,
  );
  const what = { seat: rule.seat, decision, acts, signers, cause };
  if (signers.length > 0) propose(play, what, rule.consentWithin);
  else begin(play, what);
}

/** Begins an act outside a decision: at once, or as a proposal that other seats must sign first. */
export function commitAct(play: Play, act: number, seat: number, cause: Cause): void {
  const consent = play.table.acts[act]?.consent ?? [];
  const signers = consent.filter((signer) => signer !== seat);
  const what = { seat, decision: -1, acts: [act], signers, cause };
  if (signers.length > 0) propose(play, what, actConsentWithin);
  else begin(play, what);
}
/** Minutes: the default of rule 13. Only a decision can say otherwise. */
const actConsentWithin = 120;

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

/** Signed by all, and nothing but time stands in its way any more: it starts, or falls for want of units. */
export function isReady(table: CompiledCase, world: World, proposal: Proposal): boolean {
  if (proposal.state !== 'agreed') return false;
  const starts = startsNow(table, world, proposal);
  return starts !== 'busy' && starts !== 'booked';
}

/** A decision that all have signed is answered, though its acts may have to wait for the seats. */
export function isSigned(world: World, decision: number): boolean {
  return world.proposals.some((one) => one.decision === decision && one.state === 'agreed');
}

/** All have signed and all are free: it starts. What it needs may be gone for good: then the decision is open again. */
export function startProposal(play: Play, id: number): void {
  const { world, table } = play;
  const proposal = world.proposals.find((one) => one.id === id);
  if (!proposal) return;
  if (startsNow(table, world, proposal) === 'no-capacity')
    return dropProposal(play, id, 'proposal.lapsed', proposal.seat, proposal.cause);
  world.proposals = world.proposals.filter((one) => one.id !== id);
  begin(play, proposal);
}

type Committed = Pick<Proposal, 'seat' | 'decision' | 'acts' | 'signers' | 'cause'>;

function startsNow(
  table: CompiledCase,
  world: World,
  { seat, signers, decision, acts }: Committed,
): number[] | NoStart {
  const inTurn = table.decisions[decision]?.inTurn === true;
  return startsOf(table, world, [seat, ...signers], acts, inTurn);
}

/** What was chosen begins: its acts start side by side or in turn (rule 12), for everybody who took or signed. */
function begin(play: Play, what: Committed): void {
  const { world, table } = play;
  const { decision, acts } = what;
  const rule = table.decisions[decision];
  const state = world.decisions[decision];
  const found = startsNow(table, world, what);
  const starts = typeof found === 'string' ? acts.map(() => world.now) : found;
  if (rule && state) {
    const chosen = acts.map((act) => optionOf(table, act));
    Object.assign(state, { state: 'taken', takenAt: world.now, chosen });
    unplan(world, (item) => item.kind === 'decision.close' && item.decision === decision);
    note(play, causeOf(table, what), {
      kind: 'decision.taken',
      decision: rule.id,
      options: chosen,
      seat: seatOf(rule.seat),
    });
  }
  beginActs(play, {
    acts,
    starts,
    seats: [what.seat, ...what.signers],
    inTurn: rule?.inTurn === true,
    cause: what.cause,
    scored: true,
  });
}

function optionOf({ acts }: CompiledCase, at: number): string {
  return acts[at]?.ref.split('/')[1] ?? '';
}

/** What is decided or proposed goes by its first act. */
function causeOf({ acts: table }: CompiledCase, { acts, cause }: Committed): Cause {
  return { ...cause, ref: table[acts[0] ?? -1]?.ref ?? cause.ref };
}

function propose(play: Play, what: Committed, within: number): void {
  const { world, table } = play;
  const cause = causeOf(table, what);
  const id = cause.event ?? standInProposal(table, what);
  world.proposals.push({ ...what, id, agreed: [], state: 'open', cause });
  plan(world, world.now + within, 'closing', cause, { kind: 'proposal.lapse', proposal: id });
  note(play, cause, {
    kind: 'proposal.made',
    proposal: id,
    ref: table.acts[what.acts[0] ?? -1]?.ref ?? '',
    seat: seatOf(what.seat),
    signers: what.signers.map(seatOf),
  });
  for (const signer of what.signers) {
    if (world.seats[signer]?.held) wake(world, [signer]);
    else planSignature(play, id, signer, cause);
  }
}

/** The colleague in an empty seat signs or refuses after the usual delay (rule 24). */
export function planSignature(
  { world, table }: Play,
  proposal: number,
  seat: number,
  cause: Cause,
): void {
  const delay = table.standIns[seat]?.delay ?? 0;
  plan(world, world.now + delay, 'answer', cause, { kind: 'sign', proposal, seat });
}

/**
 * A number no input can have, the same in every run: each decision, and each act outside one, has at most one open
 * proposal.
 */
function standInProposal({ decisions }: CompiledCase, { decision, acts }: Committed): number {
  return decision >= 0 ? -1 - decision : -1 - decisions.length - (acts[0] ?? 0);
}
