import type { Minute, PlayableDecision, Seat } from '../../scenario/index.ts';
import type { CompiledCase } from '../compile/compiled-case.ts';
import type { LogEvent } from '../events.ts';
import { undoableEvents } from '../log/withdrawn.ts';
import type { World } from '../world.ts';
import { pastActWords } from './decision-log.ts';
import { seatIds } from './look.ts';

/** What a seat is shown in guided mode only. It changes nothing in the world, and nothing in the score. */
export type Guide = {
  /** How somebody with experience goes about another, small situation. */
  example: string;
};

/** Null in real mode. */
export function guideOf({ settings, scenario }: CompiledCase): Guide | null {
  if (settings.mode !== 'guided' || !scenario.guided) return null;
  return { example: scenario.guided.workedExample };
}

/** Null in real mode. */
export function hintOf({ settings }: CompiledCase, { hint }: PlayableDecision): string | null {
  return settings.mode === 'guided' ? hint : null;
}

/** A critical error that play stops for, in the author's words. No tier: that belongs to the score. */
export type CriticalStop = {
  /** The same for the same act; an act that was taken back and done again is another one. */
  id: string;
  /** The seats that took, signed or carried it out. */
  seats: Seat[];
  at: Minute;
  /** What was done, in the words it had then. */
  act: string;
  title: string;
  /** What is wrong with it: first of this act, where the author says so, then in general. */
  because: string[];
  /** One of the seats can still put it right, by an ordinary later act. */
  canBePutRight: boolean;
};

/**
 * The critical errors of these seats that were not put right, in the order they happened. Empty in real mode and after
 * the end. An act that can still be taken back is not told of: guided mode never rewinds (rule 4).
 */
export function criticalStops(
  { settings, scenario }: CompiledCase,
  world: World,
  events: readonly LogEvent[],
  seats: readonly Seat[],
): CriticalStop[] {
  if (settings.mode !== 'guided' || world.ended) return [];
  const undoable = new Set(undoableEvents(events).map(({ seq }) => seq));
  return world.errors.flatMap((raised): CriticalStop[] => {
    const error = scenario.errors[raised.error];
    const own = seatIds(raised.seats).filter((seat) => seats.includes(seat));
    if (!error || raised.event === null || raised.repairedAt >= 0 || own.length === 0) return [];
    if (undoable.has(raised.event)) return [];
    const id = `${raised.event}:${raised.ref}:${error.id}`;
    return [
      {
        id,
        seats: own,
        at: raised.at,
        act: pastActWords({ scenario }, raised.ref),
        title: error.title,
        because: [...doorWords(world, error.id, raised), error.because],
        canBePutRight: error.repairs.some(
          ({ of, by, within }) =>
            of === raised.ref &&
            by.some((seat) => seats.includes(seat)) &&
            world.now <= raised.at + within,
        ),
      },
    ];
  });
}

function doorWords(
  { journal }: World,
  error: string,
  { ref, event }: World['errors'][number],
): string[] {
  return journal.flatMap((entry) =>
    entry.kind === 'error.raised' &&
    entry.error === error &&
    entry.ref === ref &&
    entry.event === event &&
    entry.because !== null
      ? [entry.because]
      : [],
  );
}
