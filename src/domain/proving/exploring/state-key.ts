import type { CompiledCase, World } from '../../simulation/index.ts';
import type { Asked } from './asked-of-world.ts';

/**
 * A number for all worlds that go on alike: 53 bits of a hash over what a rule or a condition of the case can still
 * look at. Left out are the journal, who caused what, ids, and minutes nobody asks for. Two worlds that differ share a
 * number once in some thousand million pairs, so a million states are told apart.
 */
export function stateKey(table: CompiledCase, world: World, asked: Asked): number {
  return hash(JSON.stringify(whatMatters(table, world, asked)));
}

function whatMatters(table: CompiledCase, world: World, asked: Asked): unknown[] {
  const { now } = world;
  const runs = new Map(world.runs.map((run) => [run.id, run.act]));
  return [
    now,
    world.closing,
    world.seats.map(({ held, busyUntil }) => (held ? Math.max(0, busyUntil - now) : -1)),
    world.variables,
    world.resources.map(({ steps }) => [steps.at(-1)?.count, steps.at(-1)?.from === now]),
    world.bookings.filter(({ to }) => to > now).map(({ run: _, ...booking }) => booking),
    table.parts.map((_, part) =>
      [0, 1, 2, 3].reduce((bits, seat) => bits * 2 + (isKnown(world, part, seat) ? 1 : 0), 0),
    ),
    world.evidence,
    world.people.map(({ contactAt, ...person }) => (asked.contact ? [person, contactAt] : person)),
    world.limits,
    world.decisions.map(({ state, openedAt }) => (state === 'open' ? openedAt : state)),
    world.doables.map((one) =>
      asked.counts
        ? one
        : [one.asked > 0, one.starts > 0, one.finishes > 0, one.forced, one.openedAt],
    ),
    world.proposals.map(({ id: _, cause: __, ...proposal }) => proposal),
    world.runs
      .filter(({ state }) => state !== 'finished')
      .map(({ act, seats, state, from, until, follows }) => [
        [act, seats, state, from, until],
        runs.get(follows) ?? -1,
      ]),
    world.requests.map(({ cause: _, sentAt, ...request }) => [sentAt >= 0, request]),
    world.errors.map(({ error, ref, at, repairedAt }) => [error, ref, at, repairedAt >= 0]),
    world.stages,
    world.triggers,
    world.injects.map((at) => at >= 0),
    world.dialogues,
    world.agenda
      .filter(({ kind }) => kind !== 'wake' && kind !== 'tick')
      .map(({ id: _, cause: __, ...item }) =>
        'run' in item ? { ...item, run: runs.get(item.run) } : item,
      ),
  ];
}

function isKnown({ known }: World, part: number, seat: number): boolean {
  return (known[part * 4 + seat] ?? -1) >= 0;
}

/** Two runs of FNV-1a with other beginnings, put together. */
function hash(text: string): number {
  let [low, high] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + at), 0x01000193);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
