import type { Cause } from '../journal.ts';
import type { AgendaItem } from '../world.ts';
import { unplan } from './agenda.ts';
import { planStandIns } from './decisions.ts';
import { note, type Play, seatOf, wake } from './journal-writing.ts';
import { planSignature } from './proposals.ts';
import { planAnswer } from './requests.ts';

/** A seat changes from stand-in to person or back; what waits for it is taken over. */
export function changeHolder(play: Play, seat: number, held: boolean, cause: Cause): void {
  const { world } = play;
  const state = world.seats[seat];
  if (!state) return;
  state.held = held;
  state.standingBy = null;
  note(play, cause, { kind: held ? 'seat.joined' : 'seat.left', seat: seatOf(seat) });
  if (held) takeOver(play, seat);
  else handOver(play, seat, cause);
}

/** A person came: what the stand-in had in mind is theirs to do or to leave. */
function takeOver({ world, table }: Play, seat: number): void {
  const isPlanned = (item: AgendaItem) =>
    (item.kind === 'sign' && item.seat === seat) ||
    (item.kind === 'standIn' && table.plans[item.plan]?.seat === seat) ||
    (item.kind === 'answer' && table.requests[item.request]?.toSeat === seat);
  unplan(world, isPlanned);
  wake(world, [seat]);
}

/** A person left: the stand-in answers what waits, and decides what is open, each after its usual time. */
function handOver(play: Play, seat: number, cause: Cause): void {
  const { world, table } = play;
  table.decisions.forEach((decision, at) => {
    if (decision.seat === seat && world.decisions[at]?.state === 'open')
      planStandIns(play, at, cause);
  });
  table.requests.forEach((request, at) => {
    if (request.toSeat === seat && world.requests[at]?.state === 'waiting') planAnswer(play, at);
  });
  for (const { id, signers, agreed, cause: proposed } of world.proposals)
    if (signers.includes(seat) && !agreed.includes(seat)) planSignature(play, id, seat, proposed);
}
