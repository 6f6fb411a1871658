import { endOf, isBefore, latest, type Mark, start } from '../mark.ts';
import type { Played, PlayedRun } from '../played.ts';

/** Something was done: when, and through which run. */
export type Doing = { mark: Mark; run: PlayedRun };

/**
 * The first time any of these was started or finished, within a span of time if one is given.
 *
 * @param refs  an act, `decision/option`, `dialogue/question` or a request; a whole decision counts when the last of
 *              its chosen acts is done, a whole dialogue with its first question
 */
export function firstDoing(
  played: Played,
  refs: readonly string[],
  counts: 'start' | 'finish',
  within: { from: Mark; until: Mark } = { from: start, until: endOf(Number.POSITIVE_INFINITY) },
): Doing | null {
  let first: Doing | null = null;
  for (const ref of refs) {
    for (const doing of doingsOf(played, ref, counts)) {
      if (isBefore(doing.mark, within.from) || isBefore(within.until, doing.mark)) continue;
      if (!first || isBefore(doing.mark, first.mark)) first = doing;
    }
  }
  return first;
}

function doingsOf(played: Played, ref: string, counts: 'start' | 'finish'): Doing[] {
  const own = doingsOfAct(played, ref, counts);
  if (own.length > 0 || ref.includes('/')) return own;
  const taken = played.decisions.get(ref)?.taken;
  if (taken) {
    const chosen = taken.options.map(
      (option) => doingsOfAct(played, `${ref}/${option}`, counts)[0],
    );
    const mark = latest(chosen.map((doing) => doing?.mark ?? null));
    const last = chosen.find((doing) => doing?.mark === mark);
    return mark && last ? [last] : [];
  }
  const questions = [...played.runs.keys()].filter((other) => other.startsWith(`${ref}/`));
  return questions.flatMap((question) => doingsOfAct(played, question, counts));
}

/** A default step is nobody's act. */
function doingsOfAct(played: Played, ref: string, counts: 'start' | 'finish'): Doing[] {
  return (played.runs.get(ref) ?? []).flatMap((run) => {
    const mark = counts === 'start' ? run.started : run.finished;
    return mark && run.scored ? [{ mark, run }] : [];
  });
}
