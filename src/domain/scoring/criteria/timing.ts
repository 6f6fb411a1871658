import type { Minute } from '../../scenario/index.ts';
import { type Criterion, type ItemOf, leftOut, missing, verdict } from './criterion.ts';
import { firstDoing } from './doing.ts';
import { endOf } from '../mark.ts';
import type { Played } from '../played.ts';

/** Full until T1, falling in a line to 30 % at T2, 30 % until T3, nothing after; all inclusive, in case time. */
export const judgeTiming: Criterion<'timing'> = (item, { played }) => {
  const from = runsFrom(item, played);
  const doing = firstDoing(played, item.of, item.counts);
  if (!doing) return missing(played, 'not-done', endOf((from ?? 0) + item.noneAfter));
  const { mark, run } = doing;
  if (!run.byPerson) return leftOut('stand-in', [mark]);
  const share = shareOf(mark.at - (from ?? 0), item);
  return verdict(
    item.points * share,
    item.points,
    { full: 'in-time', part: 'later-than-best', none: 'too-late' },
    { marks: [run.started, ...(mark === run.started ? [] : [mark])] },
  );
};

type Timing = ItemOf<'timing'>;

/** @param after  minutes since the span began */
export function shareOf(
  after: number,
  { fullUntil, fallsUntil, noneAfter }: Pick<Timing, 'fullUntil' | 'fallsUntil' | 'noneAfter'>,
): number {
  if (after <= fullUntil) return 1;
  if (after <= fallsUntil) {
    return (1 * (fallsUntil - after) + 0.3 * (after - fullUntil)) / (fallsUntil - fullUntil);
  }
  return after <= noneAfter ? 0.3 : 0;
}

/** The minute from which the limits run. */
export function runsFrom(item: Timing, played: Played): Minute | null {
  if ('at' in item.from) return item.from.at;
  return played.decisions.get(item.from.decision)?.opened?.at ?? null;
}
