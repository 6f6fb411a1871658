import type { Minute } from '../../scenario/index.ts';
import type { Look } from './look.ts';
import { pastActWords } from './decision-log.ts';

/** For "put something right": all past acts of the seat, all ways alike, so that the list is no hint (rule 31). */
export type PutRight = {
  acts: PastAct[];
  ways: { id: string; say: string; takes: Minute }[];
};
export type PastAct = {
  /** What `repair.tried` names. */
  event: number;
  ref: string;
  say: string;
  at: Minute;
  /** Ways tried on it before. */
  tried: string[];
};

export function putRight(look: Look): PutRight {
  const { world, scenario, seat } = look;
  const acts = world.journal.flatMap((entry): PastAct[] => {
    if (entry.kind !== 'act.started' || !entry.seats.includes(seat)) return [];
    const { event } = entry.cause;
    if (event === null) return [];
    return [
      {
        event,
        ref: entry.ref,
        say: pastActWords(look, entry.ref),
        at: entry.at,
        tried: world.journal.flatMap((one) =>
          one.kind === 'repair.tried' && one.event === event && one.ref === entry.ref
            ? [scenario.ways.find(({ id }) => id === one.way)?.say ?? one.way]
            : [],
        ),
      },
    ];
  });
  return { acts: acts.reverse(), ways: scenario.ways };
}
