import type { ItemReport } from '../report.ts';
import type { DebriefLesson } from './debrief.ts';
import type { FinishedRun } from './finished-run.ts';
import { chosenWords } from './decisions.ts';
import { actWords } from './words.ts';

/**
 * One thing kept: the item earned in full that weighs most. One to change: the item that cost most; of several, first
 * one whose act also limits the result. Of equals the first in the order of the case, so that it is always the same.
 */
export function lessonsOf(run: FinishedRun): {
  kept: DebriefLesson | null;
  change: DebriefLesson | null;
} {
  const { items, caps } = run.score;
  const limiting = new Set(caps.map(({ ref }) => ref.split('/')[0] ?? ''));
  const counted = items.filter(({ state }) => state !== 'not-observed');
  const kept = most(
    counted.filter(({ earned, available }) => earned > 0 && earned >= available),
    ({ earned }) => earned,
  );
  const change = most(
    counted.filter(({ earned, available }) => earned < available),
    ({ earned, available, about }) =>
      available - earned + (about.some((id) => limiting.has(id)) ? 0.5 : 0),
  );
  return { kept: kept && lessonOf(run, kept), change: change && lessonOf(run, change) };
}

function most(items: ItemReport[], weight: (item: ItemReport) => number): ItemReport | null {
  return items.reduce<ItemReport | null>(
    (best, item) => (best === null || weight(item) > weight(best) ? item : best),
    null,
  );
}

function lessonOf(run: FinishedRun, { id, because, about, at }: ItemReport): DebriefLesson {
  return { item: id, because, about: aboutWords(run, about[0] ?? ''), at };
}

/** What was done about it, or what was asked; null for shares, which have no words of their own. */
function aboutWords(run: FinishedRun, about: string): string | null {
  const { scenario } = run.compiled;
  const chosen = chosenWords(run, about);
  if (chosen !== null) return chosen;
  const decision = scenario.decisions.find(({ id }) => id === about);
  if (decision) return decision.ask;
  const words = actWords(scenario, about);
  return words === about ? null : words;
}
