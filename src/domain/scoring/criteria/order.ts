import { type Criterion, leftOut, lost, missing, verdict } from './criterion.ts';
import { firstDoing } from './doing.ts';

/**
 * "A before B": earned when A is done and was not begun after B; B need not follow. A never done is lost (rule 30).
 * Acts begun in the same minute of one menu count as not after each other.
 */
export const judgeOrder: Criterion<'order'> = (item, { played }) => {
  const done = firstDoing(played, item.first, 'finish');
  const begun = done && firstDoing(played, item.first, 'start');
  const other = firstDoing(played, item.then, 'start');
  const isBroken = other !== null && (begun === null || begun.mark.at > other.mark.at);
  // A colleague's script broke the order, or kept it: nobody who plays has shown anything.
  const by = isBroken ? other : begun;
  if (by && !by.run.byPerson) return leftOut('stand-in', [by.mark]);
  if (isBroken) return lost('wrong-order', begun ? [other.mark, begun.mark] : [other.mark]);
  if (!begun) return missing(played, 'not-done');
  return verdict(
    item.points,
    item.points,
    { full: 'in-order', part: 'in-order', none: 'wrong-order' },
    { marks: other ? [begun.mark, other.mark] : [begun.mark] },
  );
};
