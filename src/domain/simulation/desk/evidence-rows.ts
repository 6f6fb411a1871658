import type { EvidenceState, Minute } from '../../scenario/index.ts';
import { evidenceStates } from '../rules/evidence.ts';
import type { Look } from './look.ts';
import { placeOf } from './place-of.ts';

export type EvidenceRow = {
  id: string;
  title: string;
  place: string | null;
  placeId: string | null;
  /** Lost wins over how far it had come. Whether a court would use it is for the debrief. */
  state: EvidenceState | 'lost';
  since: Minute | null;
  /** When it is gone unless somebody stops that; null when nothing runs. */
  goneAt: Minute | null;
};

/** Evidence the seat knows of: from the case, or because an act of its own touched it. */
export function evidenceRows(look: Look): EvidenceRow[] {
  const { scenario, world } = look;
  return scenario.evidence.flatMap((evidence, at): EvidenceRow[] => {
    const state = world.evidence[at];
    if (!state || !knowsOf(look, evidence)) return [];
    const last = world.journal.findLast(
      (entry) => entry.kind === 'evidence.changed' && entry.evidence === evidence.id,
    );
    return [
      {
        id: evidence.id,
        title: evidence.title,
        ...placeOf(look, evidence.place),
        // Nobody can see that something is gone, or going, before it was found.
        state: state.lost && state.state > 0 ? 'lost' : (evidenceStates[state.state] ?? 'unknown'),
        since: last?.at ?? null,
        goneAt: state.lost || state.state === 0 ? null : decayOf(look, at),
      },
    ];
  });
}

export function knowsOf(
  { world, seat }: Look,
  evidence: { id: string; knownTo: readonly string[] },
): boolean {
  return (
    evidence.knownTo.includes(seat) ||
    world.journal.some(
      (entry) =>
        entry.kind === 'evidence.changed' &&
        entry.evidence === evidence.id &&
        entry.cause.seat === seat,
    )
  );
}

function decayOf({ table, world }: Look, at: number): Minute | null {
  const item = world.agenda.find((one) => one.kind === 'decay' && one.evidence === at);
  const isStopped = (world.evidence[at]?.state ?? 0) >= (table.evidence[at]?.unless ?? 0);
  return item && !isStopped ? item.due : null;
}
