import type { LogEvent } from '../events.ts';
import type { Cause } from '../journal.ts';
import { beginAct } from './acts.ts';
import { plan } from './agenda.ts';
import { planStandIns } from './decisions.ts';
import { deliverInject } from './effects.ts';
import { note, type Play, seatNumber, wake } from './journal-writing.ts';
import { answerProposal, commitDecision, proposeAct } from './proposals.ts';
import { answerRequest, planAnswer } from './requests.ts';

/** Takes an accepted input into the world. What follows from it happens in the passes afterwards. */
export function accept(play: Play, event: LogEvent): void {
  const { world, table } = play;
  world.version++;
  world.passes = 0;
  const seat = event.seat === null ? -1 : seatNumber(event.seat);
  const cause: Cause = { event: event.seq, seat: event.seat, ref: null };
  const acting = world.seats[seat];
  if (
    acting &&
    event.type !== 'seat.stoodBy' &&
    event.type !== 'note.written' &&
    event.type !== 'vote.cast'
  ) {
    acting.standingBy = null;
  }
  switch (event.type) {
    case 'decision.taken': {
      const acts = event.options.map(
        (option) => table.index.act.get(`${event.decision}/${option}`) ?? -1,
      );
      return commitDecision(play, table.index.decision.get(event.decision) ?? -1, acts, cause);
    }
    case 'act.taken':
    case 'request.sent': {
      const ref = event.type === 'act.taken' ? event.act : event.request;
      const at = table.index.act.get(ref) ?? -1;
      const signers = (table.acts[at]?.consent ?? []).filter((signer) => signer !== seat);
      const own = { ...cause, ref };
      if (signers.length > 0) proposeAct(play, at, seat, signers, own);
      else beginAct(play, at, [seat], own, { scored: true });
      return;
    }
    case 'request.answered':
      return answerRequest(
        play,
        table.index.request.get(event.request) ?? -1,
        event.answer,
        seat,
        event.seq,
      );
    case 'proposal.agreed':
    case 'proposal.refused':
      return answerProposal(play, event.proposal, seat, event.type === 'proposal.agreed', cause);
    case 'fact.shared': {
      const takes = table.channels.find(({ id }) => id === event.channel)?.takes ?? 0;
      const parts = event.parts.flatMap((part) => table.index.fact.get(part) ?? []);
      const to = seatNumber(event.to);
      keepBusy(play, seat, takes);
      const own = { ...cause, ref: 'share' };
      plan(world, world.now + takes, 0, own, {
        kind: 'share',
        from: seat,
        to,
        parts,
        channel: event.channel,
        basis: event.basis,
      });
      return;
    }
    case 'fact.withheld':
      if (event.seat === null) return;
      note(play, cause, {
        kind: 'fact.withheld',
        from: event.seat,
        to: event.to,
        parts: event.parts,
        reason: event.reason,
      });
      return;
    case 'repair.tried': {
      const takes = table.ways.find(({ id }) => id === event.way)?.takes ?? 0;
      keepBusy(play, seat, takes);
      const { event: past, ref, way } = event;
      plan(world, world.now + takes, 0, cause, {
        kind: 'repair',
        event: past,
        ref,
        way,
        seat,
        since: world.now,
      });
      return;
    }
    case 'seat.stoodBy':
      if (!acting) return;
      acting.standingBy = { until: event.until };
      if (event.until !== null) plan(world, event.until, 1, cause, { kind: 'wake', seat });
      return;
    case 'clock.advanced':
      world.closing = event.to === world.now;
      world.until = event.to;
      world.now = event.to;
      return;
    case 'inject.sent':
      return deliverInject(play, table.index.inject.get(event.inject) ?? -1, cause);
    case 'seat.joined':
    case 'seat.left':
      return changeHolder(play, seatNumber(event.who), event.type === 'seat.joined', cause);
    case 'item.setAside':
      return note(play, cause, { kind: 'item.setAside', item: event.item });
    case 'note.written':
      return note(play, cause, { kind: 'note.written', seat: event.seat, text: event.text });
    case 'act.withdrawn':
      return note(play, cause, { kind: 'act.withdrawn', event: event.event, seat: event.seat });
    case 'vote.cast':
      return;
  }
}

function keepBusy({ world }: Play, seat: number, takes: number): void {
  const state = world.seats[seat];
  if (state) state.busyUntil = Math.max(state.busyUntil, world.now + takes);
}

/** A seat changes from stand-in to person or back; what waits for it is taken over. */
function changeHolder(play: Play, seat: number, held: boolean, cause: Cause): void {
  const { world, table } = play;
  const state = world.seats[seat];
  const who = table.scenario.seats.find(({ id }) => seatNumber(id) === seat)?.id;
  if (!state || !who) return;
  state.held = held;
  state.standingBy = null;
  note(play, cause, { kind: held ? 'seat.joined' : 'seat.left', seat: who });
  if (held) return wake(world, [seat]);
  table.decisions.forEach((decision, at) => {
    if (decision.seat === seat && world.decisions[at]?.state === 'open')
      planStandIns(play, at, cause);
  });
  table.requests.forEach((request, at) => {
    if (request.toSeat === seat && world.requests[at]?.state === 'waiting') planAnswer(play, at);
  });
  for (const proposal of world.proposals) {
    if (proposal.signers.includes(seat) && !proposal.agreed.includes(seat)) {
      plan(world, world.now + (table.standIns[seat]?.delay ?? 0), 1, proposal.cause, {
        kind: 'sign',
        proposal: proposal.id,
        seat,
      });
    }
  }
}
