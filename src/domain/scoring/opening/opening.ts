import { earlier, endOf, latest, type Mark, start } from '../mark.ts';
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
  const marks = [
    ...(opensWith === null ? [] : [played.decisions.get(opensWith)?.opened ?? null]),
    ...(opensWhen ? [watched.opened[at] ?? null] : []),
  ];
  if (item.kind !== 'sharing') return latest([start, ...marks]);
  // Nobody can tell what they do not know; and who leaks has opened the matter.
  const knows = (compiled.sharing?.enough ?? []).map((part) =>
    isKnownAtStart(rubric.compiled.scenario.facts, part, item.from)
      ? start
      : (played.learned.get(`${item.from}:${part}`) ?? null),
  );
  const leak = played.shares.find(
    ({ from, to, parts }) =>
      from === item.from &&
      to === item.to &&
      parts.some((part) => compiled.sharing?.tooMuch.includes(part)),
  );
  return earlier(latest([start, ...marks, ...knows]), leak ?? null);
}

/** When nothing more could be done about it: settled, or its time was up; null while that is open. */
export function closedAt({ item, opensWith }: CompiledItem, played: Played): Mark | null {
  switch (item.kind) {
    case 'timing':
      return endOf((runsFrom(item, played) ?? 0) + item.noneAfter);
    case 'omission':
      return endOf(item.until);
    case 'order':
      return firstDoing(played, item.then, 'start')?.mark ?? null;
    case 'sharing':
      return item.until === null ? null : endOf(item.until);
    default: {
      const decision = played.decisions.get(opensWith ?? '');
      return decision?.taken ?? decision?.lapsed ?? decision?.closed ?? null;
    }
  }
}
