import type { DeskView } from '../../../domain/simulation/index.ts';

/** All seats the person plays are busy: the clock can only go on to the first that is free. */
export function canGoOn({ seats, endedAt }: DeskView): boolean {
  const held = seats.filter(({ isHeld }) => isHeld);
  return endedAt === null && held.every(({ busyUntil }) => busyUntil !== null);
}

/** The minute at which the first of them is free. */
export function firstFree({ seats, now }: DeskView): number {
  const ends = seats.flatMap(({ isHeld, busyUntil }) =>
    isHeld && busyUntil !== null ? [busyUntil] : [],
  );
  return ends.length > 0 ? Math.min(...ends) : now;
}
