import type { Minute, PlayableScenario, PlayableTie } from '../../scenario/index.ts';
import type { DeskView } from './desk-view.ts';

export type TieEnd = {
  id: string;
  kind: 'person' | 'evidence' | 'mentioned' | 'place' | 'authority';
  called: string;
};
export type Tie = {
  ends: [TieEnd, TieEnd];
  /** The author's sentence, which can be read from both ends. */
  say: string;
  since: Minute;
  /** What shows the tie: the short form of the fact, or the part's text while another part is not known. */
  fact: string;
};

/**
 * Ties shown by what the seat knows, in the order of the case. A fact may tie a person or evidence that the seat does
 * not know of yet: such a tie waits until it does.
 */
export function knownTies(view: DeskView, scenario: PlayableScenario): Tie[] {
  const seen = new Map(endsSeen(view, scenario).map((end) => [end.id, end]));
  const since = new Map(view.known.map((part) => [part.ref, part.since]));
  const tiesOf = (connects: readonly PlayableTie[], known: Minute | null, fact: string): Tie[] =>
    known === null
      ? []
      : connects.flatMap(({ between, say }) => {
          const [one, other] = between.map((id) => seen.get(id));
          return one && other ? [{ ends: [one, other], say, since: known, fact }] : [];
        });
  return scenario.facts.flatMap(({ id, text, chip, parts, connects = [] }) => {
    const ofParts = parts.map((part) => ({
      ...part,
      since: since.get(part.id === '' ? id : `${id}.${part.id}`) ?? null,
    }));
    // A fact is known when the last of its parts has come (rule 20).
    const whole = ofParts.reduce<Minute | null>(
      (last, part) => (last === null || part.since === null ? null : Math.max(last, part.since)),
      0,
    );
    // The short form speaks of all parts.
    const short = whole === null ? null : chip;
    return [
      ...tiesOf(connects, whole, short ?? text),
      ...ofParts.flatMap((part) => tiesOf(part.connects ?? [], part.since, short ?? part.text)),
    ];
  });
}

/** Whom and what a tie may lead to for this seat. What is no person and no evidence shows itself only by a tie. */
export function endsSeen(view: DeskView, scenario: PlayableScenario): TieEnd[] {
  return [
    ...view.people.map(end('person')),
    ...view.evidence.map(({ id, title }): TieEnd => ({ id, kind: 'evidence', called: title })),
    ...(scenario.mentioned ?? []).map(end('mentioned')),
    ...(scenario.places ?? []).map(end('place')),
    ...scenario.authorities.map(end('authority')),
  ];
}

function end(kind: TieEnd['kind']) {
  return ({ id, called }: { id: string; called: string }): TieEnd => ({ id, kind, called });
}
