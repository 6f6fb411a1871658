import type { LogEvent } from '../events.ts';
import type { Cause } from '../journal.ts';
import { plan, unplan } from './agenda.ts';
import { deliverInject } from './effects.ts';
import { note, type Play, seatNumber } from './journal-writing.ts';
import { answerProposal, commitAct, commitDecision } from './proposals.ts';
import { answerRequest } from './requests.ts';
import { changeHolder } from './seat-holders.ts';

/** Takes an accepted input into the world. What follows from it happens in the passes afterwards. */
export function accept(play: Play, event: LogEvent): void {
  const { world, table } = play;
  // What follows from the state stays as it was: no condition looks at who stands by, at notes or at the agenda's end.
  if (!leavesStateAlone.has(event.type)) world.version++;
  world.passes = 0;
  world.items = 0;
  const seat = event.seat === null ? -1 : seatNumber(event.seat);
  const cause: Cause = { event: event.seq, seat: event.seat, ref: null };
  const acting = world.seats[seat];
  if (
    acting &&
    event.type !== 'seat.stoodBy' &&
    event.type !== 'note.written' &&
    event.type !== 'hypothesis.held' &&
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
      return commitAct(play, table.index.act.get(ref) ?? -1, seat, cause);
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
      const parts = [...new Set(event.parts.flatMap((part) => table.index.fact.get(part) ?? []))];
      const to = seatNumber(event.to);
      keepBusy(play, seat, takes);
      const own = { ...cause, ref: 'share' };
      plan(world, world.now + takes, 'finish', own, {
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
      plan(world, world.now + takes, 'finish', cause, {
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
      // A time stated earlier no longer counts.
      unplan(world, (item) => item.kind === 'wake' && item.seat === seat);
      if (event.until !== null) plan(world, event.until, 'answer', cause, { kind: 'wake', seat });
      return;
    case 'clock.advanced':
      // The minute itself begins with its first item: nothing may react to it before what it brings.
      world.closing = event.to === world.now;
      world.until = event.to;
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
    case 'hypothesis.held':
      return;
  }
}

const leavesStateAlone: ReadonlySet<LogEvent['type']> = new Set<LogEvent['type']>([
  'clock.advanced',
  'seat.stoodBy',
  'note.written',
  'hypothesis.held',
  'vote.cast',
  'item.setAside',
  'act.withdrawn',
]);

function keepBusy({ world }: Play, seat: number, takes: number): void {
  const state = world.seats[seat];
  if (state) state.busyUntil = Math.max(state.busyUntil, world.now + takes);
}
