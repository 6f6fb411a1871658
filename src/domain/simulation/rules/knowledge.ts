import type { Cause } from '../journal.ts';
import { note, type Play, seatNumber, seatOf, wake } from './journal-writing.ts';

/** Gives a seat parts of facts; what it already knows stays as first learned (rule 20). */
export function learn(
  play: Play,
  seat: number,
  parts: readonly number[],
  how: { cause: Cause; from?: number; channel: string | null; basis: string | null },
): void {
  const { world, table } = play;
  const from = how.from ?? (how.cause.seat === null ? null : seatNumber(how.cause.seat));
  for (const part of parts) {
    if ((world.known[part * 4 + seat] ?? -1) >= 0) continue;
    world.known[part * 4 + seat] = world.now;
    const compiled = table.parts[part];
    if (!compiled) continue;
    note(play, how.cause, {
      kind: 'fact.learned',
      seat: seatOf(seat),
      fact: table.scenario.facts[compiled.fact]?.id ?? compiled.ref,
      part: compiled.ref,
      from: from === null || from === seat ? null : seatOf(from),
      channel: how.channel,
      basis: how.basis,
    });
    wake(world, [seat]);
  }
}
