import type { LogEvent } from '../../simulation/index.ts';

/** A log with its newest event first, so that plays which begin alike share their beginning. */
export type Trail = { event: LogEvent; before: Trail | null; length: number };

export function logOf(trail: Trail | null): LogEvent[] {
  const log: LogEvent[] = [];
  for (let at = trail; at; at = at.before) log.push(at.event);
  return log.reverse();
}
