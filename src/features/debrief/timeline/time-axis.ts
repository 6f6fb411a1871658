import { scaleLinear } from 'd3-scale';
import type { Minute } from '../../../domain/scenario/index.ts';

const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;

/** Distances between two labels that people can count in: hours, then days, then weeks. */
const HOUR_STEPS = [1, 2, 3, 6, 12, 24, 48, 72, 168, 336, 672];

/** Where a minute stands on the width of a picture, in percent; charts in percent need no measuring and print at any width. */
export function placeOn(from: Minute, to: Minute): (at: Minute) => number {
  // A case that ended in its first minute still needs a width.
  const scale = scaleLinear([from, Math.max(to, from + 1)], [0, 100]).clamp(true);
  return (at) => Math.round(scale(at) * 100) / 100;
}

/** Whole case hours to label, never more than asked for, always from hour 0. */
export function hourTicks(from: Minute, to: Minute, most: number): Minute[] {
  const hours = (to - from) / MINUTES_PER_HOUR;
  const step = HOUR_STEPS.find((each) => hours / each <= most - 1) ?? Math.ceil(hours / (most - 1));
  const ticks: Minute[] = [];
  for (let hour = 0; hour * MINUTES_PER_HOUR <= to; hour += step) {
    const at = hour * MINUTES_PER_HOUR;
    if (at >= from) ticks.push(at);
  }
  return ticks;
}

/**
 * Minutes at which a new day of the case begins.
 *
 * @param clockStart  ISO date and time of minute 0, as scenarios write it
 * @param most        with more days than this, only every second, third ... is named
 */
export function dayStarts(from: Minute, to: Minute, clockStart: string, most: number): Minute[] {
  const clock = /T(\d{2}):(\d{2})/.exec(clockStart);
  const startOfClock = Number(clock?.[1] ?? 0) * MINUTES_PER_HOUR + Number(clock?.[2] ?? 0);
  const days: Minute[] = [];
  for (let at = MINUTES_PER_DAY - startOfClock; at < to; at += MINUTES_PER_DAY)
    if (at > from) days.push(at);
  const stride = Math.max(1, Math.ceil(days.length / most));
  return days.filter((_, index) => index % stride === 0);
}

/**
 * Rows for signs that would touch each other on one line.
 *
 * @param places  in percent of the width, ascending
 * @param gap     least distance on one row, in percent
 * @returns       the row of each sign, 0 for the first
 */
export function rowsOf(places: readonly number[], gap: number): number[] {
  const lastOfRow: number[] = [];
  return places.map((place) => {
    const free = lastOfRow.findIndex((last) => place - last >= gap);
    const row = free === -1 ? lastOfRow.length : free;
    lastOfRow[row] = place;
    return row;
  });
}

/**
 * Of labels along an axis, those that do not touch the one before.
 *
 * @param start  end of what stands before the first label
 * @param edgeOf where a label begins and ends; all in one unit
 */
export function withRoom<Label>(
  labels: readonly Label[],
  start: number,
  edgeOf: (label: Label) => { from: number; to: number },
): Label[] {
  let end = start;
  return labels.filter((label) => {
    const { from, to } = edgeOf(label);
    if (from < end) return false;
    end = to;
    return true;
  });
}
