import { endOf } from '../mark.ts';
import { type Criterion, leftOut, lost, missing, verdict } from './criterion.ts';
import { firstDoing } from './doing.ts';

/** An act that must not be left out: all its points when it was done within its window, nothing when not. */
export const judgeOmission: Criterion<'omission'> = (item, { played }) => {
  const from = { index: Number.NEGATIVE_INFINITY, at: item.from, event: null };
  const doing = firstDoing(played, item.of, 'finish', { from, until: endOf(item.until) });
  if (doing) {
    if (!doing.run.byPerson) return leftOut('stand-in', [doing.mark]);
    return verdict(
      item.points,
      item.points,
      { full: 'done', part: 'done', none: 'not-done' },
      { marks: [doing.run.started, doing.mark] },
    );
  }
  const late = firstDoing(played, item.of, 'finish', {
    from: endOf(item.until),
    until: endOf(Infinity),
  });
  return late ? lost('too-late', [late.mark]) : missing(played, 'not-done', endOf(item.until));
};
