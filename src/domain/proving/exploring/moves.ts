import { type Seat, seats } from '../../scenario/index.ts';
import {
  type CompiledCase,
  type Input,
  partsToShare,
  possibleActs,
  possibleAnswers,
  possibleDecisions,
  type World,
} from '../../simulation/index.ts';
import type { Asked } from './asked-of-world.ts';

/** Something that can be done now; `name` is the same wherever and whenever it can be done. */
export type Move = { name: string; seat: Seat | null; input: Input };

/** What somebody at one of the held seats can do now, apart from choosing several options and sharing. */
export function singleMoves(table: CompiledCase, world: World): Move[] {
  return seatsAwake(table, world).flatMap((seat) => [
    ...possibleAnswers(table, world, seat).map((input) => moveOf(seat, input)),
    ...possibleActs(table, world, seat).map((input) => moveOf(seat, input)),
    ...possibleDecisions(table, world, seat).flatMap(({ decision, options }) =>
      options.map((option) =>
        moveOf(seat, { type: 'decision.taken', decision, options: [option] }),
      ),
    ),
    ...repairs(table, world, seat),
  ]);
}

/** Menus: every set of two options and more that may be chosen, and every order where they are done in turn. */
export function menuMoves(table: CompiledCase, world: World): Move[] {
  return seatsAwake(table, world).flatMap((seat) =>
    possibleDecisions(table, world, seat).flatMap(({ decision, options, upTo }) => {
      const rule = table.decisions[table.index.decision.get(decision) ?? -1];
      return choices(options, upTo, rule?.inTurn === true)
        .filter(({ length }) => length > 1)
        .map((chosen) => moveOf(seat, { type: 'decision.taken', decision, options: chosen }));
    }),
  );
}

/** One part to one seat each, in the fastest way; only what somebody's knowing can change. */
export function sharesThatMatter(table: CompiledCase, world: World, asked: Asked): Move[] {
  const matters = (part: string, to: Seat) => {
    const fact = part.split('.')[0] ?? part;
    return [to, '*'].some((who) =>
      [part, fact].some((named) => asked.knowledge.has(`${who}:${named}`)),
    );
  };
  return shares(table, world).filter(
    ({ input }) =>
      input.type === 'fact.shared' && input.parts.every((part) => matters(part, input.to)),
  );
}

/** One part to one seat each, in the fastest way. */
export function shares(table: CompiledCase, world: World): Move[] {
  const [channel] = [...table.channels].sort((a, b) => a.takes - b.takes);
  const basis = table.scenario.bases[0]?.id;
  if (!channel || basis === undefined) return [];
  return seatsAwake(table, world).flatMap((seat) =>
    table.scenario.seats
      .filter(({ id }) => id !== seat)
      .flatMap(({ id: to }) =>
        partsToShare(table, world, seat, to).map((part) =>
          moveOf(seat, { type: 'fact.shared', parts: [part], to, channel: channel.id, basis }),
        ),
      ),
  );
}

/** What a trainer may send. */
export function trainerMoves({ scenario }: CompiledCase, world: World): Move[] {
  return scenario.injects.flatMap(({ id, by }, at) =>
    by.kind === 'trainer' && (world.injects[at] ?? -1) < 0
      ? [moveOf(null, { type: 'inject.sent', inject: id })]
      : [],
  );
}

/** What the case promises to put right after an act that raised an error; any other way only takes time. */
function repairs({ scenario }: CompiledCase, world: World, seat: Seat): Move[] {
  return world.errors.flatMap(({ error, ref, event, repairedAt }) =>
    (scenario.errors[error]?.repairs ?? [])
      .filter(({ of, by }) => repairedAt < 0 && event !== null && of === ref && by.includes(seat))
      .map(({ way }) => moveOf(seat, { type: 'repair.tried', event: event ?? -1, ref, way })),
  );
}

function seatsAwake({ settings }: CompiledCase, world: World): Seat[] {
  return settings.held.filter(
    (seat) => (world.seats[seats.indexOf(seat)]?.busyUntil ?? 0) <= world.now,
  );
}

function choices(options: readonly string[], most: number, inTurn: boolean): string[][] {
  if (most === 0) return [[]];
  return [
    [],
    ...options.flatMap((option, at) => {
      const rest = inTurn ? options.filter((one) => one !== option) : options.slice(at + 1);
      return choices(rest, most - 1, inTurn).map((others) => [option, ...others]);
    }),
  ];
}

function moveOf(seat: Seat | null, input: Input): Move {
  return { name: `${seat} ${nameOf(input)}`, seat, input };
}

function nameOf(input: Input): string {
  switch (input.type) {
    case 'decision.taken':
      return `take ${input.decision}/${input.options.join('+')}`;
    case 'act.taken':
      return `act ${input.act}`;
    case 'request.sent':
      return `request ${input.request}`;
    case 'request.answered':
      return `answer ${input.request}/${input.answer}`;
    case 'fact.shared':
      return `share ${input.parts.join('+')} with ${input.to}`;
    case 'repair.tried':
      return `put right ${input.ref} by ${input.way}`;
    case 'inject.sent':
      return `send ${input.inject}`;
    default:
      return input.type;
  }
}
