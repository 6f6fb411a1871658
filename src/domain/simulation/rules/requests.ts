import type { Interval } from '../../scenario/index.ts';
import type { CompiledCase } from '../compile/compiled-case.ts';
import type { Cause } from '../journal.ts';
import type { RequestWorld } from '../world.ts';
import { plan } from './agenda.ts';
import { runEffects } from './effects.ts';
import { raise } from './errors.ts';
import { note, type Play, seatOf, wake } from './journal-writing.ts';
import { isAwaited } from './windows.ts';

/** A request leaves; delay runs from here (rule 22). Sending an unlawful one is an error of its own. */
export function sendRequest(play: Play, at: number, seat: number, cause: Cause): void {
  const { world, table } = play;
  const request = table.requests[at];
  const state = world.requests[at];
  if (!request || !state || isAwaited(table, world, at)) return;
  const lawful = request.lawfulWhen === null || request.lawfulWhen(world);
  Object.assign(state, {
    state: 'waiting',
    seat,
    sentAt: world.now,
    lawful,
    cause,
  } satisfies Partial<RequestWorld>);
  note(play, cause, {
    kind: 'request.sent',
    request: request.id,
    seat: seatOf(seat),
    to: partyOf(table, at),
    lawful,
  });
  if (!lawful && request.sendError >= 0)
    raise(play, request.sendError, cause, { ref: request.id, because: null, seats: [seat] });
  if (request.toSeat >= 0 && world.seats[request.toSeat]?.held) {
    wake(world, [request.toSeat]);
    return;
  }
  planAnswer(play, at);
}

/** An authority or a stand-in answers after its usual time, inside its duty hours. */
export function planAnswer(play: Play, at: number): void {
  const { world, table } = play;
  const request = table.requests[at];
  const state = world.requests[at];
  if (!request || !state) return;
  const first = request.answers.find(({ when }) => when === null || when(world));
  const usual =
    request.toSeat >= 0 && request.usual === 0
      ? (table.standIns[request.toSeat]?.delay ?? 0)
      : request.usual;
  const due = Math.max(world.now, state.sentAt + (first?.after ?? usual));
  const duty =
    request.toAuthority >= 0 ? (table.authorities[request.toAuthority]?.duty ?? null) : null;
  const onDuty = duty ? nextOnDuty(duty, due) : due;
  if (onDuty !== null) plan(world, onDuty, 'answer', state.cause, { kind: 'answer', request: at });
}

/** The party nobody plays has its answer ready: the first that fits now. None fits: no answer comes. */
export function answerByItself(play: Play, at: number): void {
  const request = play.table.requests[at];
  const answer = request?.answers.find(({ when }) => when === null || when(play.world));
  if (answer) answerRequest(play, at, answer.id, null, null);
}

/** @param by seat that answers; null when nobody plays the answering party */
export function answerRequest(
  play: Play,
  at: number,
  answerId: string,
  by: number | null,
  event: number | null,
): void {
  const { world, table } = play;
  const request = table.requests[at];
  const state = world.requests[at];
  const answer = request?.answers.find(({ id }) => id === answerId);
  if (!request || !state || !answer || state.state !== 'waiting') return;
  state.state = 'answered';
  state.answers.push(answer.id, `:${answer.is}`);
  const cause: Cause = by === null ? state.cause : { event, seat: seatOf(by), ref: request.id };
  note(play, cause, {
    kind: 'request.answered',
    request: request.id,
    answer: answer.id,
    is: answer.is,
    by: partyOf(table, at),
    seat: seatOf(state.seat),
    text: answer.key,
  });
  wake(world, [state.seat]);
  if (!state.lawful && answer.is !== 'refused' && request.grantError >= 0 && request.toSeat >= 0) {
    raise(play, request.grantError, cause, {
      ref: `${request.id}/${answer.id}`,
      because: null,
      seats: [request.toSeat],
    });
  }
  runEffects(play, answer.effects, cause);
}

/** Whom it goes to: a seat or an authority, by id. */
function partyOf({ requests, authorities }: CompiledCase, at: number): string {
  const { toSeat = -1, toAuthority = -1 } = requests[at] ?? {};
  return toSeat >= 0 ? seatOf(toSeat) : (authorities[toAuthority]?.id ?? '');
}

function nextOnDuty(duty: readonly Interval[], from: number): number | null {
  for (const interval of duty) if (from < interval.to) return Math.max(from, interval.from);
  return null;
}
