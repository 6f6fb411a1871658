import type { ScoredItem, Seat } from '../../scenario/index.ts';
import { earlier, endOf, isBefore, latest, type Mark, start } from '../mark.ts';
import type { Played } from '../played.ts';
import type { CompiledItem, Rubric } from '../rubric.ts';
import type { Watched } from '../watch.ts';
import { firstDoing } from '../criteria/doing.ts';
import { isKnownAtStart } from '../criteria/sharing.ts';
import { runsFrom } from '../criteria/timing.ts';

/** When an item opened, or null: with its decision, its condition, or what its sender knows (rule 28). */
export function openedAt(
  compiled: CompiledItem,
  at: number,
  rubric: Rubric,
  played: Played,
  watched: Watched,
): Mark | null {
  const { item, opensWith, opensWhen } = compiled;
  const opened = latest([
    opensWith === null ? start : (played.decisions.get(opensWith)?.opened ?? null),
    opensWhen ? (watched.opened[at] ?? null) : start,
    item.kind === 'sharing' ? whenKnown(item.from, compiled, rubric, played) : start,
  ]);
  const deadline = opened && deadlineOf(item, played);
  // What opens when its time is over was never there to be done.
  const inTime = deadline && isBefore(deadline, opened) ? null : opened;
  return item.kind === 'sharing' ? earlier(inTime, firstLeak(item, compiled, played)) : inTime;
}

/** Nobody can tell what they do not know. */
function whenKnown(
  seat: Seat,
  { sharing }: CompiledItem,
  { compiled }: Rubric,
  played: Played,
): Mark | null {
  const marks = (sharing?.enough ?? []).map((part) =>
    isKnownAtStart(compiled.scenario.facts, part, seat)
      ? start
      : (played.learned.get(`${seat}:${part}`) ?? null),
  );
  return latest([start, ...marks]);
}

/** Who leaks has opened the matter. */
function firstLeak(
  item: { from: Seat; to: Seat },
  { sharing }: CompiledItem,
  played: Played,
): Mark | null {
  const leak = played.shares.find(
    ({ from, to, parts }) =>
      from === item.from && to === item.to && parts.some((part) => sharing?.tooMuch.includes(part)),
  );
  return leak ?? null;
}

/** When nothing more could be done about it: settled, or its time was up; null while that is open. */
export function closedAt({ item, opensWith }: CompiledItem, played: Played): Mark | null {
  if (item.kind === 'order') return firstDoing(played, item.then, 'start')?.mark ?? null;
  if (!('decision' in item)) return deadlineOf(item, played);
  const decision = played.decisions.get(opensWith ?? '');
  return decision?.taken ?? decision?.lapsed ?? decision?.closed ?? null;
}

function deadlineOf(item: ScoredItem, played: Played): Mark | null {
  switch (item.kind) {
    case 'timing':
      return endOf((runsFrom(item, played) ?? 0) + item.noneAfter);
    case 'omission':
      return endOf(item.until);
    case 'sharing':
      return item.until === null ? null : endOf(item.until);
    default:
      return null;
  }
}
