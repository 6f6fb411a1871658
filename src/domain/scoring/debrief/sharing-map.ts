import type { Seat } from '../../scenario/index.ts';
import { seats } from '../../scenario/index.ts';
import { reading } from '../criteria/sharing-uses.ts';
import { isKnownAtStart } from '../criteria/sharing.ts';
import { isBefore, type Mark } from '../mark.ts';
import { rubricOf } from '../rubric.ts';
import type { DebriefMoment, DebriefSharing } from './debrief.ts';
import type { FinishedRun } from './finished-run.ts';
import { actWords, factChip, partText, saysOf } from './words.ts';

/** Who told whom what, whether it was used, what was kept for a reason, and what never left its seat. */
export function sharingOf(run: FinishedRun): DebriefSharing {
  const { scenario } = run.compiled;
  return {
    told: run.played.shares.map((share) => ({
      at: share.at,
      from: share.from,
      to: share.to,
      facts: share.parts.map((part) => factChip(scenario, part)),
      channel: saysOf(scenario.channels, [share.channel])[0] ?? share.channel,
      basis: saysOf(scenario.bases, [share.basis])[0] ?? share.basis,
      used: usedBy(run, share),
    })),
    withheld: run.played.withheld.map(({ at, from, to, parts, reason }) => ({
      at,
      from,
      to,
      facts: parts.map((part) => factChip(scenario, part)),
      reason: saysOf(scenario.withholding, [reason])[0] ?? reason,
    })),
    never: neverTold(run),
  };
}

/** The first act or decision of the receiver after it came whose condition, or the author, names the part. */
function usedBy(
  { compiled, played }: FinishedRun,
  share: Mark & { from: Seat; to: Seat; parts: string[] },
): DebriefMoment | null {
  const { scenario } = compiled;
  const named = rubricOf(compiled).items.filter(
    ({ item }) => item.kind === 'sharing' && item.from === share.from && item.to === share.to,
  );
  let first: (Mark & { say: string }) | null = null;
  const consider = (mark: Mark | null | undefined, say: string) => {
    if (mark && isBefore(share, mark) && (!first || isBefore(mark, first)))
      first = { ...mark, say };
  };
  for (const part of share.parts) {
    const uses = [
      reading(compiled, share.to, part),
      ...named.flatMap(({ sharing }) => sharing?.uses.get(part) ?? []),
    ];
    for (const { acts, decisions } of uses) {
      for (const ref of acts) {
        const run = played.runs.get(ref)?.find(({ seats: of }) => of.includes(share.to));
        consider(run?.started, actWords(scenario, ref));
      }
      for (const id of decisions) {
        const ask = scenario.decisions.find((decision) => decision.id === id)?.ask ?? id;
        consider(played.decisions.get(id)?.opened, ask);
      }
    }
  }
  const found = first as (Mark & { say: string }) | null;
  return found && { at: found.at, say: found.say };
}

function neverTold({ compiled, played }: FinishedRun): DebriefSharing['never'] {
  const { scenario } = compiled;
  return compiled.parts.flatMap(({ ref }): DebriefSharing['never'] => {
    const knowing = seats.filter(
      (seat) => isKnownAtStart(scenario.facts, ref, seat) || played.learned.has(`${seat}:${ref}`),
    );
    const [seat] = knowing;
    if (seat === undefined || knowing.length > 1) return [];
    const since = played.learned.get(`${seat}:${ref}`)?.at ?? null;
    return [{ seat, fact: partText(scenario, ref), since }];
  });
}
