import type { Minute, PlayableFact, Seat } from '../../scenario/index.ts';
import type { Look } from './look.ts';

export type KnownPart = {
  /** `fact` or `fact.part`, as shares name it. */
  ref: string;
  fact: string;
  text: string;
  since: Minute;
  /** The seat that told it; null when it was there from the start or came with an act or a message. */
  from: Seat | null;
  /** How it came, in the words of the case. */
  channel: string | null;
  told: { to: Seat; at: Minute; channel: string; basis: string }[];
  /** Shares under way: they arrive when the act is done. */
  telling: Seat[];
  kept: { from: Seat; at: Minute; reason: string }[];
};

/** What sharing and keeping to oneself may name. */
export type Sharing = {
  receivers: Seat[];
  channels: { id: string; say: string; takes: Minute }[];
  bases: { id: string; say: string }[];
  reasons: { id: string; say: string }[];
};

/** Parts of facts that the seat knows, newest first. */
export function knownParts(look: Look): KnownPart[] {
  const { table, world, scenario } = look;
  const parts = table.parts.flatMap((part, at): KnownPart[] => {
    const since = world.known[at * 4 + look.at] ?? -1;
    if (since < 0) return [];
    const fact = scenario.facts[part.fact];
    const learned = world.journal.find(
      (entry) =>
        entry.kind === 'fact.learned' && entry.seat === look.seat && entry.part === part.ref,
    );
    return [
      {
        ref: part.ref,
        fact: fact?.id ?? '',
        text: wordsOf(fact, part.ref),
        since,
        from: learned?.kind === 'fact.learned' ? learned.from : null,
        channel: learned?.kind === 'fact.learned' ? channelWords(look, learned.channel) : null,
        told: toldBy(look, part.ref),
        telling: world.agenda.flatMap((item) => {
          const to =
            item.kind === 'share' && item.from === look.at && item.parts.includes(at)
              ? scenario.seats[item.to]?.id
              : undefined;
          return to ? [to] : [];
        }),
        kept: keptBy(look, part.ref),
      },
    ];
  });
  return parts.sort((a, b) => b.since - a.since);
}

function toldBy({ world, seat, ...look }: Look, part: string): KnownPart['told'] {
  return world.journal.flatMap((entry) =>
    entry.kind === 'fact.shared' && entry.from === seat && entry.parts.includes(part)
      ? [
          {
            to: entry.to,
            at: entry.at,
            channel: channelWords(look, entry.channel) ?? '',
            basis: look.scenario.bases.find(({ id }) => id === entry.basis)?.say ?? '',
          },
        ]
      : [],
  );
}

function keptBy({ world, seat, scenario }: Look, part: string): KnownPart['kept'] {
  return world.journal.flatMap((entry) =>
    entry.kind === 'fact.withheld' && entry.from === seat && entry.parts.includes(part)
      ? [
          {
            from: entry.to,
            at: entry.at,
            reason: scenario.withholding.find(({ id }) => id === entry.reason)?.say ?? '',
          },
        ]
      : [],
  );
}

export function sharingOf({ scenario, seat }: Look): Sharing {
  return {
    receivers: scenario.seats.map(({ id }) => id).filter((id) => id !== seat),
    channels: scenario.channels,
    bases: scenario.bases.map(({ id, say }) => ({ id, say })),
    reasons: scenario.withholding.map(({ id, say }) => ({ id, say })),
  };
}

/** @param ref  `fact`, known when all its parts are (rule 20), or `fact.part` */
export function isKnownFact({ table, world, at }: Look, ref: string): boolean {
  const parts = table.index.fact.get(ref) ?? [];
  return parts.length > 0 && parts.every((part) => (world.known[part * 4 + at] ?? -1) >= 0);
}

/** @param ref  a part as shares and the journal name it; a fact without declared parts is one part */
export function partText(
  { table, scenario }: Pick<Look, 'table' | 'scenario'>,
  ref: string,
): string {
  const part = table.parts.find((one) => one.ref === ref);
  return wordsOf(part && scenario.facts[part.fact], ref);
}

function wordsOf(fact: PlayableFact | undefined, ref: string): string {
  const declared = fact?.parts.find(({ id }) => ref === (id === '' ? fact.id : `${fact.id}.${id}`));
  return declared?.text ?? fact?.text ?? ref;
}

export function channelWords(
  { scenario }: Pick<Look, 'scenario'>,
  channel: string | null,
): string | null {
  return scenario.channels.find(({ id }) => id === channel)?.say ?? null;
}
