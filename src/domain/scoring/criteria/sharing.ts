import type { Seat } from '../../scenario/index.ts';
import { isEverHeld } from '../opening/attendance.ts';
import type { Played } from '../played.ts';
import { endOf, isBefore, latest, type Mark, start } from '../mark.ts';
import type { ItemCause } from '../report.ts';
import {
  type Criterion,
  type ItemOf,
  leftOut,
  missing,
  type Scene,
  type Verdict,
  verdict,
} from './criterion.ts';

/**
 * The right parts to the right seat, by a lawful way and in time: enough, some or nothing; more when the receiver uses
 * it; each part beyond need costs a point once. Not sharing for an accepted reason earns the same (rules 20 and 30).
 */
export const judgeSharing: Criterion<'sharing'> = (item, scene) => {
  const { played } = scene;
  const told = toldBy(item, scene);
  const leaks = newLeaks(item, scene);
  const cost = leaks.length;
  const missed = told.needed.filter((part) => !told.got.has(part) && !told.known.has(part));
  const used = usedAt(item, told.got, scene);
  const bonus = used ? pointsForUse(item, played) : 0;

  const settle = (points: number, cause: ItemCause, marks: Mark[]): Verdict => {
    const says = cost > 0 ? 'too-much' : cause;
    return verdict(
      points - cost,
      item.points,
      { full: says, part: says, none: says },
      { marks: [...marks, ...leaks] },
    );
  };

  if (told.got.size > 0 && missed.length === 0) {
    const marks = [latest([...told.got.values()]) ?? start, ...(used ? [used] : [])];
    return settle(item.points + bonus, used ? 'shared-and-used' : 'shared', marks);
  }
  const held = heldBack(item, told.wrong, scene);
  if (missed.length > 0 && missed.every((part) => held.has(part)))
    return settle(item.points, 'withheld-lawfully', [...new Set(held.values())]);
  if (told.got.size > 0) {
    const marks = [...told.got.values(), ...(used ? [used] : [])];
    return settle(item.somePoints + bonus, 'too-little', marks);
  }
  const [wrong] = told.wrong.values();
  if (wrong) return settle(0, wrong.cause, [wrong.mark]);
  if (cost > 0) return settle(0, 'too-much', []);
  if (missed.length === 0) return leftOut('already-known');
  return missing(played, 'not-shared', item.until === null ? null : endOf(item.until));
};

/** What use is worth: nothing where nobody holds the receiver, because then there is nobody to use it. */
export function pointsForUse({ used, to }: ItemOf<'sharing'>, played: Played): number {
  return used && isEverHeld(played, to) ? used.points : 0;
}

type Told = {
  needed: string[];
  got: Map<string, Mark>;
  /** Parts the receiver has from elsewhere. */
  known: Set<string>;
  /** Needed parts that came, but not lawfully or not in time. */
  wrong: Map<string, { mark: Mark; cause: ItemCause }>;
};

function toldBy(item: ItemOf<'sharing'>, scene: Scene): Told {
  const needed = scene.compiled.sharing?.enough ?? [];
  const told: Told = { needed, got: new Map(), known: new Set(), wrong: new Map() };
  const until = item.until === null ? null : endOf(item.until);
  for (const share of scene.played.shares) {
    if (share.from !== item.from || share.to !== item.to) continue;
    const cause: ItemCause | null =
      until && isBefore(until, share)
        ? 'too-late'
        : item.channels && !item.channels.includes(share.channel)
          ? 'wrong-channel'
          : item.bases && !item.bases.includes(share.basis)
            ? 'wrong-basis'
            : null;
    for (const part of share.parts) {
      if (!needed.includes(part) || told.got.has(part)) continue;
      if (cause === null) told.got.set(part, share);
      else if (!told.wrong.has(part)) told.wrong.set(part, { mark: share, cause });
    }
  }
  for (const part of needed) if (knowsFromElsewhere(scene, item, part)) told.known.add(part);
  return told;
}

/** Told by another seat or by the case itself, in time to make sharing needless. */
function knowsFromElsewhere(
  { played, rubric }: Scene,
  { from, to, until }: { from: Seat; to: Seat; until: number | null },
  part: string,
): boolean {
  const learned = played.learned.get(`${to}:${part}`);
  if (learned) return learned.from !== from && (until === null || learned.at <= until);
  return isKnownAtStart(rubric.compiled.scenario.facts, part, to);
}

export function isKnownAtStart(
  facts: readonly { id: string; parts: { id: string; knownTo: Seat[] }[] }[],
  ref: string,
  seat: Seat,
): boolean {
  const [fact = '', part = ''] = ref.split('.');
  const found = facts.find(({ id }) => id === fact)?.parts.find(({ id }) => id === part);
  return found?.knownTo.includes(seat) === true;
}

/** Parts beyond need, each counted once for this sender and receiver over all items. */
function newLeaks(item: ItemOf<'sharing'>, { compiled, played, leaks }: Scene): Mark[] {
  const fresh: Mark[] = [];
  for (const share of played.shares) {
    if (share.from !== item.from || share.to !== item.to) continue;
    for (const part of share.parts) {
      const key = `${share.from}>${share.to} ${part}`;
      if (!compiled.sharing?.tooMuch.includes(part) || leaks.has(key)) continue;
      leaks.add(key);
      fresh.push(share);
    }
  }
  return fresh;
}

/** Needed parts lawfully not shared; what was told in another way after all was not held back. */
function heldBack(
  item: ItemOf<'sharing'>,
  wrong: Told['wrong'],
  { compiled, played }: Scene,
): Map<string, Mark> {
  const held = new Map<string, Mark>();
  for (const withheld of played.withheld) {
    if (withheld.from !== item.from || withheld.to !== item.to) continue;
    if (!item.withhold.includes(withheld.reason)) continue;
    for (const part of compiled.sharing?.enough ?? []) {
      const fact = part.split('.')[0] ?? part;
      const isNamed = withheld.parts.includes(part) || withheld.parts.includes(fact);
      if (isNamed && !wrong.has(part) && !held.has(part)) held.set(part, withheld);
    }
  }
  return held;
}

/** The first act of the receiver that starts, or decision that opens, because of a part that came this way. */
function usedAt(
  item: ItemOf<'sharing'>,
  got: ReadonlyMap<string, Mark>,
  { compiled, played }: Scene,
): Mark | null {
  let first: Mark | null = null;
  const consider = (mark: Mark | null | undefined, arrived: Mark) => {
    if (mark && isBefore(arrived, mark) && (!first || isBefore(mark, first))) first = mark;
  };
  for (const [part, arrived] of got) {
    const uses = compiled.sharing?.uses.get(part);
    for (const ref of uses?.acts ?? []) {
      for (const run of played.runs.get(ref) ?? [])
        if (run.seats.includes(item.to)) consider(run.started, arrived);
    }
    for (const id of uses?.decisions ?? []) consider(played.decisions.get(id)?.opened, arrived);
  }
  return first;
}
