import type { Guardian, Minute } from '../../scenario/index.ts';
import { holds, type Look } from './look.ts';
import { placeOf } from './place-of.ts';

/** Words of the scales; the interface translates each scale as one set. */
export type RiskWord = 'safe' | 'uneasy' | 'atRisk' | 'inDanger';
export type TrustWord = 'silent' | 'guarded' | 'careful' | 'speaksFreely';

export type PersonRow = {
  id: string;
  called: string;
  about: string | null;
  place: string | null;
  /** Name of the place where the case declares places. */
  placeId: string | null;
  isChild: boolean;
  isPresent: boolean;
  risk: RiskWord;
  /** Trust in the seat that looks. */
  trust: TrustWord;
  guardian: Guardian;
  /**
   * The author's sentence on how things stand. What an effect says after `because` is no substitute: it explains,
   * and explaining is for the debrief.
   */
  reason: string | null;
  /** Since when the word for the risk holds; null when it has from the start. */
  riskSince: Minute | null;
  /** Case minutes without contact by any seat. */
  silence: Minute;
};

/** People the seat knows of, in the order of the case. Those not yet there are left out. */
export function peopleRows(look: Look): PersonRow[] {
  const { scenario, world } = look;
  return scenario.people.flatMap((person, at): PersonRow[] => {
    const state = world.people[at];
    if (!state) return [];
    const changes = world.journal.flatMap((entry) =>
      entry.kind === 'person.changed' && entry.person === person.id ? [entry] : [],
    );
    const hasBeenThere = state.present || changes.some(({ present }) => present);
    const wasThereFirst = person.presentFrom !== null && person.presentFrom <= world.now;
    if (!hasBeenThere && !wasThereFirst) return [];
    if (!person.knownTo.includes(look.seat) && !hasMet(look, at)) return [];
    const words = person.words?.find(({ when }) => !when || holds(look, when))?.say;
    const risk = riskWord(state.risk);
    const before = changes.findLastIndex((change) => riskWord(change.risk) !== risk);
    const first = before >= 0 || riskWord(person.risk) !== risk ? changes[before + 1] : undefined;
    return [
      {
        id: person.id,
        called: person.called,
        about: person.about,
        ...placeOf(look, state.place),
        isChild: person.child,
        isPresent: state.present,
        risk,
        riskSince: first?.at ?? null,
        trust: trustWord(state.trust[look.at] ?? 0),
        guardian: state.guardian,
        reason: words ?? null,
        silence: Math.max(0, world.now - state.contactAt),
      },
    ];
  });
}

function riskWord(risk: number): RiskWord {
  if (risk >= 75) return 'inDanger';
  if (risk >= 50) return 'atRisk';
  return risk >= 25 ? 'uneasy' : 'safe';
}

function trustWord(trust: number): TrustWord {
  if (trust >= 75) return 'speaksFreely';
  if (trust >= 50) return 'careful';
  return trust >= 25 ? 'guarded' : 'silent';
}

/** An act of the seat that names the person has begun. */
function hasMet({ table, world, at }: Look, person: number): boolean {
  return world.runs.some(
    (run) =>
      run.state !== 'booked' &&
      run.seats.includes(at) &&
      table.acts[run.act]?.people.includes(person),
  );
}
