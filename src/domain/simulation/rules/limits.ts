import type { Cause } from '../journal.ts';
import { plan, unplan } from './agenda.ts';
import { note, type Play, seatNumber } from './journal-writing.ts';

/** @param from may lie before minute 0 (rule 23) */
export function startLimit(play: Play, at: number, from: number, cause: Cause): void {
  const limit = play.world.limits[at];
  const rule = play.table.limits[at];
  if (!limit || !rule || limit.state !== 'idle') return;
  limit.state = 'running';
  limit.due = from + rule.length;
  plan(play.world, Math.max(limit.due, play.world.now), 3, cause, { kind: 'limit', limit: at });
  note(play, cause, {
    kind: 'limit.started',
    limit: play.table.scenario.limits[at]?.id ?? '',
    due: limit.due,
  });
}

/** Any listed seat may meet it; an act of another seat does not. */
export function meetLimit(play: Play, at: number, cause: Cause): void {
  const limit = play.world.limits[at];
  const rule = play.table.limits[at];
  if (!limit || !rule || limit.state !== 'running') return;
  if (cause.seat !== null && !rule.metBy.includes(seatNumber(cause.seat))) return;
  limit.state = 'met';
  unplan(play.world, (item) => item.kind === 'limit' && item.limit === at);
  note(play, cause, {
    kind: 'limit.met',
    limit: play.table.scenario.limits[at]?.id ?? '',
    due: limit.due,
  });
}
