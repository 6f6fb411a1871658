import type { Cause } from '../journal.ts';
import { plan, unplan } from './agenda.ts';
import { note, type Play, seatOf, wake } from './journal-writing.ts';
import { isClosingDue } from './windows.ts';

/**
 * A decision opens once, and not when what closes it has come already. One that a cut leaves out takes its default
 * step instead, unscored.
 */
export function openDecision(play: Play, at: number, cause: Cause): void {
  const { world, table } = play;
  const decision = world.decisions[at];
  const rule = table.decisions[at];
  if (!decision || !rule || decision.state !== 'waiting') return;
  if (isClosingDue(rule.window, world, -1)) return;
  if (rule.leftOut) {
    decision.state = 'closed';
    if (rule.defaultStep >= 0)
      plan(world, world.now, 'start', cause, { kind: 'default', act: rule.defaultStep });
    return;
  }
  decision.state = 'open';
  decision.openedAt = world.now;
  const { closesAt, closesAfter } = rule.window;
  const closings = [closesAt, closesAfter < 0 ? -1 : world.now + closesAfter].filter(
    (due) => due >= world.now,
  );
  if (closings.length > 0)
    plan(world, Math.min(...closings), 'closing', cause, { kind: 'decision.close', decision: at });
  note(play, cause, { kind: 'decision.opened', decision: rule.id, seat: seatOf(rule.seat) });
  wake(world, [rule.seat]);
  if (!world.seats[rule.seat]?.held) planStandIns(play, at, cause);
}

/** The stand-in of an empty seat decides as the case says, after its delay. */
export function planStandIns({ world, table }: Play, decision: number, cause: Cause): void {
  table.plans.forEach((one, index) => {
    if (one.decision !== decision || !one.onOpening) return;
    plan(world, world.now + one.after, 'start', cause, { kind: 'standIn', plan: index });
  });
}

/** Lapsed when its time ran out, closed when the case took it away. */
export function closeDecision(play: Play, at: number, to: 'lapsed' | 'closed', cause: Cause): void {
  const { world, table } = play;
  const decision = world.decisions[at];
  const rule = table.decisions[at];
  if (!decision || !rule || (decision.state !== 'open' && decision.state !== 'waiting')) return;
  const wasOpen = decision.state === 'open';
  decision.state = wasOpen ? to : 'closed';
  unplan(world, (item) => item.kind === 'decision.close' && item.decision === at);
  for (const proposal of world.proposals.filter((one) => one.decision === at)) {
    dropProposal(play, proposal.id, 'proposal.lapsed', proposal.seat, cause);
  }
  note(play, cause, {
    kind: decision.state === 'lapsed' ? 'decision.lapsed' : 'decision.closed',
    decision: rule.id,
    seat: seatOf(rule.seat),
  });
  if (wasOpen) wake(world, [rule.seat]);
}

/** Takes a proposal off the table: refused, or nobody answered in time. The decision stays open (rule 13). */
export function dropProposal(
  play: Play,
  id: number,
  kind: 'proposal.refused' | 'proposal.lapsed',
  by: number,
  cause: Cause,
): void {
  const { world, table } = play;
  const proposal = world.proposals.find((one) => one.id === id);
  if (!proposal) return;
  world.proposals = world.proposals.filter((one) => one.id !== id);
  unplan(
    world,
    (item) => (item.kind === 'proposal.lapse' || item.kind === 'sign') && item.proposal === id,
  );
  note(play, cause, {
    kind,
    proposal: id,
    ref: table.acts[proposal.acts[0] ?? -1]?.ref ?? '',
    seat: seatOf(by),
    signers: proposal.signers.map(seatOf),
  });
  wake(world, [proposal.seat]);
}
